import { byText } from './by-text';

const verbs = ['read', 'write', 'delete'];

/**
 * Writes the operations of one resource type as one line of text: a word of the letters r, w and d for its own verbs
 * (`-` for none), then its actions by name, and with a leading slash what fits neither: `rd restart start /Write`.
 *
 * @param ends What follows the resource type in each operation's name: `/read`, `/start/action`.
 */
export function writeOperations(ends: readonly string[]): string {
  const letters = verbs.filter((verb) => ends.includes(`/${verb}`)).map((verb) => verb.charAt(0));
  const words = ends.flatMap((end) => {
    const [, name = '', last] = end.split('/');
    if (last === 'action') return [name];
    return verbs.includes(name) && last === undefined ? [] : [end];
  });
  return [letters.join('') || '-', ...words.sort(byText)].join(' ');
}

/** Reads what {@link writeOperations} wrote: adds the full names of the resource type's operations to the list. */
export function readOperations(type: string, text: string, into: string[]): void {
  const [letters = '', ...words] = text.split(' ');
  for (const verb of verbs) if (letters.includes(verb.charAt(0))) into.push(`${type}/${verb}`);
  for (const word of words) into.push(word.startsWith('/') ? type + word : `${type}/${word}/action`);
}

/** Splits an operation's name into its resource type (`Microsoft.Compute/disks`) and the end that names the deed. */
export function splitOperation(name: string): { type: string; end: string } {
  const last = name.lastIndexOf('/');
  const isAction = name.slice(last + 1).toLowerCase() === 'action';
  const cut = isAction ? name.lastIndexOf('/', last - 1) : last;
  return { type: name.slice(0, cut), end: name.slice(cut) };
}
