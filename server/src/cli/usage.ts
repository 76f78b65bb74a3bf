/** The command line was called in a way it does not understand. */
export class UsageError extends Error {}

export const usage = `Usage: managed-services <command> …

  check <files or folders> [--format text|json]
      Checks managed service files (*.manifest.msp.json, *.directory.msp.json, …).
      Folders are searched; a file named outright is checked by the kind its name says.

Exit codes: 0 nothing of severity error, 1 findings of severity error, 2 wrong use or no file matched.
`;
