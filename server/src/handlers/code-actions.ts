import { type ClientCapabilities, CodeActionKind } from 'vscode-languageserver';
import { check } from '../rules/check';
import { audienceActions, moveAudienceKind } from '../service/audience-actions';
import { fixAll, fixAllKind, quickFixes } from '../service/code-actions';
import { suppressionActions } from '../service/suppression-actions';
import type { Findings } from './findings';
import { answer } from './request';
import type { EditAbilities } from '../service/workspace-edit';
import type { ServerContext } from './server-context';

/** What a client brings to fixes. */
export interface CodeActionClient {
  readonly capabilities: ClientCapabilities;
  /** Whether it is our own, with its commands. */
  readonly hasCommands: boolean;
}

/** Quick fixes and moves of an audience at a range, and fix-all for the file. */
export function registerCodeActions(server: ServerContext, findings: Findings, client: CodeActionClient): void {
  const { connection, workspace } = server;
  const abilities = editAbilities(client);
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }, token) =>
    answer(server, uri, token, [], async ({ text, parsed }) => {
      const wants = (kind: string): boolean => !only || only.some((asked) => isWithin(kind, asked));
      const actions = [];
      if (wants(CodeActionKind.QuickFix)) {
        const checked = await findings.of(uri, token);
        actions.push(...quickFixes(text, range, checked?.findings ?? [], abilities, checked?.textOf));
        // The editor's own JSON support takes no comments in plain JSON.
        const takesComments = text.languageId !== 'json';
        if (checked && takesComments && workspace.surroundings(uri).configuration.allowSuppressions) {
          actions.push(...suppressionActions(text, parsed, range, checked.findings, checked.textOf));
        }
      }
      if (abilities.hasCommands && wants(moveAudienceKind)) actions.push(...audienceActions(text, parsed, range));
      if (only && wants(fixAllKind)) {
        const surroundings = { catalogue: await server.catalogue(), ...workspace.surroundings(uri) };
        const action = fixAll(text, parsed, (document) =>
          // Each round changes the text, and with it what the document asks for.
          check(document, { ...surroundings, deployment: workspace.deployment(uri, document) }),
        );
        if (action) actions.push(action);
      }
      return actions;
    }),
  );
}

function editAbilities({ capabilities: { workspace }, hasCommands }: CodeActionClient): EditAbilities {
  const { documentChanges, resourceOperations, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  return {
    createsFiles: documentChanges === true && resourceOperations?.includes('create') === true,
    confirms: changeAnnotationSupport !== undefined,
    hasCommands,
  };
}

/** Kinds form a tree by their dots; the empty kind holds all others. */
function isWithin(kind: string, asked: string): boolean {
  return asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`);
}
