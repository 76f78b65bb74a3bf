import * as l10n from '@vscode/l10n';
import { bicepFile, bicepModule, bicepParameterFile } from './bicep';
import type { ExportOptions } from './options';
import { parameterFile, policyParameters, templateParameters } from './parameters';
import { policyTemplate } from './policy';
import type { ExportSource } from './sources';
import { template } from './template';

/** A file to be written, by its name in the folder it goes to. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** The files of an export, and what whoever deploys them should know. */
export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly notes: readonly string[];
}

/** What is wrong with options, in words; undefined where they can be followed. */
export function refusedOptions({ format, scope, keepName }: ExportOptions): string | undefined {
  if (format === 'policy' && scope !== 'subscription') {
    return l10n.t('A policy delegates whole subscriptions: export it without resource groups.');
  }
  if (keepName === 'offer-name' && scope === 'resource-groups') {
    return l10n.t(
      "Microsoft's template for several resource groups makes a definition for each of them: to keep those, export each resource group alone with the GUID of its definition.",
    );
  }
  return undefined;
}

/** The files that deploy definitions, each under its own name. */
export function exportFiles(sources: readonly ExportSource[], options: ExportOptions): Exported {
  const exports = sources.map((source) => exportOne(source, options));
  return {
    files: exports.flatMap(({ files }) => files),
    notes: [...new Set(exports.flatMap(({ notes }) => notes))],
  };
}

function exportOne(source: ExportSource, options: ExportOptions): Exported {
  return { files: filesOf(source, options), notes: notesOn(source, options) };
}

function filesOf(source: ExportSource, options: ExportOptions): readonly ExportedFile[] {
  const { base, delegation } = source;
  if (options.format === 'policy') {
    const parameters = policyParameters(delegation);
    return [
      jsonFile(`${base}.policy.json`, policyTemplate(parameters, options.keepName)),
      jsonFile(`${base}.policy.parameters.json`, parameterFile(parameters)),
    ];
  }
  const parameters = templateParameters(delegation, options.marketplace ? source.plan : undefined, options);
  const name = `${base}.delegation`;
  if (options.format === 'arm') {
    return [
      jsonFile(`${name}.json`, template(parameters, options)),
      jsonFile(`${name}.parameters.json`, parameterFile(parameters)),
    ];
  }
  const moduleName = `${name}.assignment.bicep`;
  return [
    { name: `${name}.bicep`, text: bicepFile(parameters, options, moduleName) },
    ...(options.scope === 'subscription' ? [] : [{ name: moduleName, text: bicepModule() }]),
    { name: `${name}.bicepparam`, text: bicepParameterFile(parameters, `${name}.bicep`) },
  ];
}

function notesOn({ delegation, plan }: ExportSource, options: ExportOptions): readonly string[] {
  const { eligibleAuthorizations } = delegation;
  return [
    ...(options.keepName === undefined
      ? [
          l10n.t(
            'Customers who have this delegation from another template get a second one with the same principals, and can lose access when one of the two is removed: export for them with the name that is deployed.',
          ),
        ]
      : []),
    ...(options.format === 'policy' && eligibleAuthorizations.length > 0
      ? [
          l10n.t(
            'Eligible authorizations of "{0}" left out, since a policy cannot carry them: {1}.',
            delegation.name ?? '',
            eligibleAuthorizations.length,
          ),
        ]
      : []),
    ...(options.format === 'policy'
      ? [
          l10n.t(
            'Assign the policy with a managed identity that is Owner, after Microsoft.ManagedServices is registered on each subscription.',
          ),
        ]
      : []),
    ...(options.marketplace && options.format !== 'policy' && !plan
      ? [
          l10n.t(
            '"{0}" is exported without a marketplace plan: publisher, offer, plan and version are not all known.',
            delegation.name ?? '',
          ),
        ]
      : []),
  ];
}

function jsonFile(name: string, content: object): ExportedFile {
  return { name, text: `${JSON.stringify(content, undefined, 2)}\n` };
}
