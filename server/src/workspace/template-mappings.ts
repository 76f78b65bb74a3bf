import { URI, Utils } from 'vscode-uri';
import { isBelow } from './paths';

/** A template and the files with values for its parameters, as URIs. */
export interface TemplateMapping {
  readonly template: string;
  readonly parameterFiles: readonly string[];
}

/**
 * What sources say of the parameter files of templates, the later one winning template by template: the `templates` of
 * `managed-services.config.json` and of the `managedServiceOffers` settings, paths from the workspace folder. What is no
 * path, or leads out of the folder, is passed over.
 */
export function templateMappings(folder: string, ...sources: readonly unknown[]): readonly TemplateMapping[] {
  const byTemplate = new Map<string, readonly string[]>();
  const inside = (path: unknown): readonly string[] => {
    if (typeof path !== 'string' || path === '') return [];
    const uri = Utils.resolvePath(URI.parse(folder), path.replaceAll('\\', '/')).toString();
    return isBelow(uri, folder) ? [uri] : [];
  };
  for (const settings of sources) {
    const templates: unknown = (settings as { templates?: unknown } | null | undefined)?.templates;
    if (typeof templates !== 'object' || templates === null) continue;
    for (const [path, files] of Object.entries(templates as Record<string, unknown>)) {
      for (const template of inside(path)) byTemplate.set(template, [files].flat().flatMap(inside));
    }
  }
  return [...byTemplate].map(([template, parameterFiles]) => ({ template, parameterFiles }));
}
