import type { CertificationHeading, HeadingNumber, ReadinessLine } from './report';

/** The headings of certification section 700, in their order (PUB-08). */
export const headingNumbers: readonly HeadingNumber[] = ['700.1', '700.3', '700.4', '700.5', '700.6'];

/** The properties of a listing that are pictures or lead to moving ones. */
const graphics: ReadonlySet<string> = new Set(['logos', 'screenshots', 'videos']);

/**
 * The heading that a section of the form falls under by its subject, a part of the listing by what it is; undefined
 * where none does. That leads are demanded stands in section 700 (OFR-09), and so does what a publisher has to be.
 */
export function headingOf(section: string, partOfListing: string | undefined): HeadingNumber | undefined {
  if (section === 'listing') return graphics.has(partOfListing ?? '') ? '700.3' : '700.1';
  if (section === 'offer-setup') return '700.4';
  if (section === 'plan-overview' || /\.(listing|pricing)$/.test(section)) return '700.5';
  return /\.(manifest|authorization)$/.test(section) ? '700.6' : undefined;
}

/**
 * Counts what stands under each heading; what several sections tell of one place is counted once. A publisher without
 * the designation it needs stands against the business requirements.
 */
export function certificationOf(
  lines: readonly ReadinessLine[],
  lacksDesignation: boolean,
): readonly CertificationHeading[] {
  return headingNumbers.map((number) => {
    const under = eachOnce(lines.filter(({ heading }) => heading === number));
    const count = (severity: ReadinessLine['severity']): number =>
      under.filter((line) => line.severity === severity).length;
    const more = number === '700.4' && lacksDesignation ? 1 : 0;
    return { number, errors: count('error') + more, warnings: count('warning') };
  });
}

/** Lines of which none says the same of the same place as another. */
export function eachOnce(lines: readonly ReadinessLine[]): readonly ReadinessLine[] {
  const keyOf = ({ place: { uri, offset, length }, message }: ReadinessLine): string =>
    [uri, offset, length, message].join('\n');
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()];
}
