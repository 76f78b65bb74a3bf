/** The setting `managedServiceOffers.templates`: parameter files by template, paths from the workspace folder. */
export type TemplateMapping = Readonly<Record<string, string | readonly string[]>>;

/** The mapping after somebody chose which parameter files a template has. */
export function withParameterFiles(
  mapping: TemplateMapping,
  template: string,
  files: readonly string[],
): TemplateMapping {
  const entries = Object.entries(mapping).filter(([path]) => path !== template);
  return Object.fromEntries(files.length === 0 ? entries : [...entries, [template, oneOrSeveral(files)]]);
}

/** The mapping after somebody chose the template of a parameter file, which then has no other. */
export function withTemplate(mapping: TemplateMapping, parameterFile: string, template: string): TemplateMapping {
  const others = Object.entries(mapping).flatMap(([path, files]): [string, string | readonly string[]][] => {
    const left = [files].flat().filter((file) => file !== parameterFile);
    return left.length === 0 ? [] : [[path, oneOrSeveral(left)]];
  });
  const known = others.find(([path]) => path === template)?.[1] ?? [];
  return withParameterFiles(Object.fromEntries(others), template, [known, parameterFile].flat());
}

function oneOrSeveral(files: readonly string[]): string | readonly string[] {
  return files.length === 1 ? files[0]! : files;
}
