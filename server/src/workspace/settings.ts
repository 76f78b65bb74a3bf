import { getNodeValue } from 'jsonc-parser';
import { parseTree } from '../documents/syntax-tree';
import { type Configuration, mergeConfigurations } from './configuration';
import type { Files } from './files';
import { type TemplateMapping, templateMappings } from './template-mappings';

/** The configuration file a workspace folder may hold at its root. */
export const configurationFile = 'managed-services.config.json';

/** Whether a URI is that of a configuration file. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationFile}`);
}

/** What a workspace folder's configuration file says, with the editor's settings over it. */
export interface FolderSettings {
  readonly configuration: Configuration;
  readonly mappings: readonly TemplateMapping[];
}

/** The settings of the editor and of the configuration files, read once for each workspace folder. */
export class Settings {
  private readonly byFolder = new Map<string | undefined, FolderSettings>();
  private editor: unknown;

  constructor(private readonly files: Files) {}

  /** Takes over the editor's settings, which win over configuration files. */
  configure(settings: unknown): void {
    this.editor = settings;
    this.forget();
  }

  /** Whether files that are not open are checked too, as the user set it. */
  get checksAllFiles(): boolean {
    return (this.editor as { checkOpenFilesOnly?: unknown } | undefined)?.checkOpenFilesOnly !== true;
  }

  /** What holds in a workspace folder, or for documents that are in none. */
  in(folder: string | undefined): FolderSettings {
    let known = this.byFolder.get(folder);
    if (!known) {
      const sources = [this.configurationOf(folder), this.editor];
      const mappings = folder === undefined ? [] : templateMappings(folder, ...sources);
      this.byFolder.set(folder, (known = { configuration: mergeConfigurations(...sources), mappings }));
    }
    return known;
  }

  /** A configuration file or the folders changed. */
  forget(): void {
    this.byFolder.clear();
  }

  private configurationOf(folder: string | undefined): unknown {
    const text = folder && this.files.text(`${folder.replace(/\/$/, '')}/${configurationFile}`);
    const root = text === undefined ? undefined : parseTree(text).root;
    return root && getNodeValue(root);
  }
}
