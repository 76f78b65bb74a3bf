import 'mocha/mocha.js';
import { LineReporter } from './reporter';

// mocha's browser build looks for its options in the address, which the Node host has none of.
(globalThis as { location?: unknown }).location ??= { search: '' };

// Ready before the suites are imported: they call `describe` as they load.
mocha.setup({
  ui: 'bdd',
  reporter: LineReporter as unknown as Mocha.ReporterConstructor,
  timeout: 60_000,
  checkLeaks: false,
});
