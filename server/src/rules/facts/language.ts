const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of the language a code stands for, as `German` for `de-at`; undefined where it stands for none. */
export function languageName(code: string): string | undefined {
  try {
    return names.of(new Intl.Locale(code).language);
  } catch {
    // What is no code at all is refused by throwing.
    return undefined;
  }
}
