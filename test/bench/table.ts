import { holds, type Measurement } from './measurement';

/** Measurements as lines of a table, under a title. */
export function table(title: string, measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => [
    measurement.what,
    amount(measurement.ours, measurement.unit),
    measurement.theirs === undefined ? '' : amount(measurement.theirs, measurement.unit),
    measurement.ratio?.toFixed(2) ?? '',
    bound(measurement),
  ]);
  const all = [[title, 'ours', 'beside', 'ratio', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map(([what, ...values]) => {
    const columns = values.map((value, i) => (i < 3 ? value.padStart(widths[i + 1]!) : value));
    return [what!.padEnd(widths[0]!), ...columns].join('  ').trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

function amount(value: number, unit: Measurement['unit']): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
}

function bound(measurement: Measurement): string {
  const { aim, atMost, ratio, unit } = measurement;
  if (atMost === undefined) return '';
  const words = [
    ...(aim === undefined ? [] : [`aim ${aim}`]),
    `at most ${atMost}${ratio === undefined ? ` ${unit}` : ''}`,
  ];
  return `${words.join(', ')}${holds(measurement) ? '' : '  BROKEN'}`;
}
