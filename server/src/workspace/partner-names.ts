/** How the names of files end that may be templates or the values for their parameters. */
const jsonEnding = /\.jsonc?$/i;

/** Whether a path or URI is that of a JSON file, by its name. */
export function isJsonPath(path: string): boolean {
  return jsonEnding.test(path);
}

/** What templates are called whose parameter file has no name of its own: `parameters.json`. */
const usualTemplates = ['template', 'azuredeploy', 'maintemplate', 'main', 'deploy'] as const;

/** `x.parameters.json`, `xParameters.json`, `x-parameters-dev.json`, `x.params.json`: the last such word counts. */
const parameterFileName = /^(.*)param(?:eter)?s?/i;

/**
 * The templates that a parameter file may belong to, by its name and the names of the files beside it, the likeliest
 * first. Only a dot sets a variant apart (`x.contoso.parameters.json`): `rg-approvers.parameters.json` is not for `rg.json`.
 */
export function templatesNamedBy(parameterFile: string, namesBeside: Iterable<string>): readonly string[] {
  const beforeWord = parameterFileName.exec(parameterFile.replace(jsonEnding, ''))?.[1];
  if (beforeWord === undefined) return [];
  const stem = beforeWord.replace(/[.\-_ ]+$/, '').toLowerCase();
  const stems = stem === '' ? usualTemplates : withoutVariants(stem);
  const byStem = new Map<string, string[]>();
  for (const name of namesBeside) {
    if (!isJsonPath(name) || name === parameterFile) continue;
    const key = name.replace(jsonEnding, '').toLowerCase();
    byStem.set(key, [...(byStem.get(key) ?? []), name]);
  }
  return stems.flatMap((each) => byStem.get(each) ?? []);
}

/** The parameter files that may belong to a template, by their names. */
export function parameterFilesNamedFor(template: string, namesBeside: Iterable<string>): readonly string[] {
  return [...namesBeside].filter((name) => isJsonPath(name) && templatesNamedBy(name, [template]).length > 0);
}

/** `azuredeploy.contoso` and `azuredeploy`. */
function withoutVariants(stem: string): readonly string[] {
  const parts = stem.split('.');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
}
