import { registry } from '../../server/src/rules/registry';

/**
 * The rules of the catalogue that may be errors in files of Azure's own: what Azure refuses. What is required, what is
 * no GUID, roles that cannot be delegated, and the limits and forms of templates and of eligible entries.
 */
const refused: ReadonlySet<string> = new Set([
  ...['ARM-01', 'ARM-02', 'ARM-03', 'ARM-04', 'ARM-07', 'ARM-08'],
  ...['PRI-01', 'TEN-01', 'ROL-01', 'ARM-28', 'DEL-03'],
  ...['ROL-02', 'ROL-03', 'ROL-04', 'ROL-05', 'ROL-06', 'ROL-08', 'ROL-09'],
  ...['ELG-02', 'ELG-03', 'ELG-04', 'ELG-06', 'ELG-09', 'ELG-10'],
  ...['ARM-09', 'ARM-10', 'ARM-11', 'ARM-12', 'ARM-16', 'ARM-19', 'ARM-24', 'ARM-25', 'DEL-01', 'DEL-04'],
]);

/** Whether a finding of that code may be an error in a file of Azure's own; JSON that cannot be read is one. */
export function mayBeError(code: string): boolean {
  if (code === 'invalid-json') return true;
  return registry.find((rule) => rule.code === code)?.source.some((id) => refused.has(id)) ?? false;
}
