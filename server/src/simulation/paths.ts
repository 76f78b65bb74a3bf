const absolute = /^(?:[/\\]|[a-z]:|[a-z][a-z0-9+.-]*:\/\/)/i;

/** The path of a file that another file names, from where the other file's own path starts; an absolute one stays. */
export function pathFrom(file: string, path: string): string {
  if (absolute.test(path)) return path;
  const parts = file.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
