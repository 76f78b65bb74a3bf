/** Tells whether an operation name in lower case matches. */
export type Matcher = (operation: string) => boolean;

/** Whether a pattern covers an operation: without regard to case, `*` standing for any text, `/` included. */
export function matches(pattern: string, operation: string): boolean {
  return matcherOf([pattern])(operation.toLowerCase());
}

/** Prepares a list of patterns: the matcher says whether any of them covers an operation name in lower case. */
export function matcherOf(patterns: readonly string[]): Matcher {
  const literals = new Set<string>();
  const globs: Matcher[] = [];
  for (const pattern of patterns) {
    const text = pattern.trim().toLowerCase();
    if (text.includes('*')) globs.push(globOf(text));
    else literals.add(text);
  }
  if (globs.length === 0) return (operation) => literals.has(operation);
  return (operation) => literals.has(operation) || globs.some((glob) => glob(operation));
}

function globOf(text: string): Matcher {
  const [head = '', ...rest] = text.split('*');
  const tail = rest.pop() ?? '';
  const middle = rest.filter((part) => part !== '');
  return (operation) => {
    if (operation.length < head.length + tail.length) return false;
    if (!operation.startsWith(head) || !operation.endsWith(tail)) return false;
    const end = operation.length - tail.length;
    let from = head.length;
    for (const part of middle) {
      const found = operation.indexOf(part, from);
      if (found < 0 || found + part.length > end) return false;
      from = found + part.length;
    }
    return true;
  };
}
