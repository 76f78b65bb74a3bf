import * as l10n from '@vscode/l10n';
import { armKinds, documentKinds } from '../../documents/kinds';
import { property } from '../../documents/nodes';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { rule } from '../rule';
import { isNamedSecret, mayNameSecret, type Secret, secretInWords, secretsIn } from './secret-shapes';

export default rule({
  code: 'secret-in-file',
  source: [],
  severity: 'error',
  armSeverity: 'warning',
  kinds: [...documentKinds, ...armKinds],
  document({ document: { tree } }, report) {
    for (const { offset, length, kind } of secretsOf(tree)) {
      report(
        { offset, length },
        l10n.t(
          'This looks like {0}. Whoever can read the repository can use it, and its history keeps it: take it out, keep it in a vault, and renew it where it was made.',
          secretInWords(kind),
        ),
      );
    }
  },
});

/** The secrets of a file, comments included; a value that holds one is not reported again for its name. */
function secretsOf(tree: SyntaxTree): readonly Secret[] {
  const shaped = secretsIn(tree.text);
  const named = namedSecretsIn(tree.root).filter(
    ({ offset, length }) => !shaped.some((other) => other.offset >= offset && other.offset < offset + length),
  );
  return [...shaped, ...named];
}

/** A value, or that of a parameter: templates give it as a default, parameter files inside an object. */
function valueIn(held: Node): Node {
  return property(held, 'value')?.value ?? property(held, 'defaultValue')?.value ?? held;
}

function namedSecretsIn(root: Node | undefined): readonly Secret[] {
  const found: Secret[] = [];
  // A file has many properties and few names.
  const known = new Map<string, boolean>();
  const mayHold = (name: string): boolean => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = mayNameSecret(name)));
    return answer;
  };
  const visit = (container: Node): void => {
    for (const child of container.children ?? []) {
      const [key, held] = child.type === 'property' ? child.children! : [undefined, child];
      if (!held) continue;
      const value = key && mayHold(key.value as string) ? valueIn(held) : undefined;
      if (value?.type === 'string' && isNamedSecret(key!.value as string, value.value as string)) {
        found.push({ offset: value.offset, length: value.length, kind: 'named' });
      }
      if (held.children) visit(held);
    }
  };
  if (root) visit(root);
  return found;
}
