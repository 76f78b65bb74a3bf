import { type Measurement, median } from './measurement';

/** Work whose time is taken; a promise is waited for. */
export type Work = () => unknown;

/** Processor time in milliseconds that one sample, and warming up one piece of work, takes at least. */
const sampleTime = 30;
const warmUpTime = 3000;

/**
 * Compares two pieces of work: warms both up, then measures them in turns for so many rounds.
 * Takes the processor's time, not the clock's, so that other work on the machine counts little; the ratio is the
 * median of the rounds' ratios, so that what slows the machine down for a while slows both.
 */
export async function compare(
  ours: Work,
  theirs: Work,
  rounds: number,
): Promise<Pick<Measurement, 'ours' | 'theirs' | 'ratio' | 'unit'>> {
  const ourTimes = timesPerSample(await warmUp(ours));
  const theirTimes = timesPerSample(await warmUp(theirs));
  const samples: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    samples.push({ ours: await processorTime(ours, ourTimes), theirs: await processorTime(theirs, theirTimes) });
  }
  return {
    ours: median(samples.map((sample) => sample.ours)),
    theirs: median(samples.map((sample) => sample.theirs)),
    ratio: median(samples.map((sample) => sample.ours / sample.theirs)),
    unit: 'ms',
  };
}

/**
 * The processor time of doing work so many times, in milliseconds for each.
 * Garbage is collected when it is due: a collection that is forced throws optimized code away with it.
 */
export async function processorTime(work: Work, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

/** Does work until it is compiled as well as it will be; gives what it took the last time. */
async function warmUp(work: Work): Promise<number> {
  let last = Infinity;
  for (let spent = 0; spent < warmUpTime;) {
    const times = timesPerSample(last);
    last = Math.max(await processorTime(work, times), 0.001);
    spent += last * times;
  }
  return last;
}

function timesPerSample(time: number): number {
  return Math.max(1, Math.ceil(sampleTime / time));
}
