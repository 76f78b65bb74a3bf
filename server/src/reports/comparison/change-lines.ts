import * as l10n from '@vscode/l10n';
import { durationInWords } from '../duration-words';
import { isRead } from '../operation-groups';
import { powerInWords } from '../role-words';
import type { Access } from './access';
import type { ChangeReport, PlanChange } from './plan-changes';
import type { VersionName } from './report';
import type { Change, PowerLevel, PrincipalChange, Verdict } from './verdict';

/** One thing that is otherwise: more, less, or neither. */
export interface ChangeLine {
  readonly sign: '+' | '−' | '±';
  readonly words: string;
  /** The operations it is about. */
  readonly operations?: readonly string[];
}

/** What those who approve are called. */
type Names = ChangeReport['names'];

/** A verdict in a word. */
export function verdictInShort(verdict: Verdict): string {
  switch (verdict) {
    case 'wider':
      return l10n.t('wider');
    case 'narrower':
      return l10n.t('narrower');
    case 'same':
      return l10n.t('the same');
    case 'different':
      return l10n.t('different');
  }
}

/** What a verdict says, as a sentence. */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict) {
    case 'wider':
      return l10n.t('Wider: it allows more than before, and nothing less.');
    case 'narrower':
      return l10n.t('Narrower: it allows less than before, and nothing more.');
    case 'same':
      return l10n.t('The same: it allows what it allowed before.');
    case 'different':
      return l10n.t('Different: it allows more in some places, and less in others.');
  }
}

/** What is compared, of one plan: "Gold 2.1.0" with "Gold 2.0.0 (2026-03-10)". */
export function versionInWords({ plan, version, published }: VersionName): string {
  const words = [plan, version].filter(Boolean).join(' ') || l10n.t('this definition');
  return published === undefined ? words : `${words} (${published})`;
}

/** What is special about a plan as a whole, a sentence each. */
export function planNotes({ presence, managingTenant, incomplete, unchanged }: PlanChange): readonly string[] {
  return [
    ...(presence === 'new' ? [l10n.t('This plan is new.')] : []),
    ...(presence === 'gone' ? [l10n.t('This plan is gone.')] : []),
    ...(managingTenant
      ? [
          l10n.t(
            'Another tenant manages it: {0} instead of {1}, so all access goes to others.',
            managingTenant.after,
            managingTenant.before,
          ),
        ]
      : []),
    ...(incomplete
      ? [l10n.t('Some authorizations are known only when the template is deployed, so there may be more.')]
      : []),
    ...(unchanged > 0 ? [l10n.t('Principals with the same roles as before: {0}', unchanged)] : []),
  ];
}

/** Whether a principal is new or gone, for a narrow place; empty for one that was there. */
export function presenceInShort({ presence }: Pick<PrincipalChange, 'presence'>): string {
  if (presence === 'kept') return '';
  return presence === 'new' ? l10n.t('new') : l10n.t('gone');
}

/** How many operations came and went: `+120 −3`, a dash for none. */
export function countInShort({ gained, lost }: Change<string>): string {
  const counts = [gained.length > 0 ? `+${gained.length}` : '', lost.length > 0 ? `−${lost.length}` : ''];
  return counts.filter(Boolean).join(' ') || '–';
}

/** What is otherwise for a principal: roles first, then the operations they come to, conditions, powers, roles to assign. */
export function changeLines(change: PrincipalChange, names: Names): readonly ChangeLine[] {
  const { roles } = change;
  return [
    ...roles.gained.map(({ role, access }) => roleLine('+', role.name, access, names)),
    ...roles.lost.map(({ role, access }) => roleLine('−', role.name, access, names)),
    ...operationLines(change),
    ...conditionLines(change, names),
    ...powerLines(change),
    ...assignableLines(change),
  ];
}

function roleLine(sign: ChangeLine['sign'], role: string, access: Access, names: Names): ChangeLine {
  const time = accessInWords(access, names);
  return { sign, words: sign === '+' ? l10n.t('now {0}, {1}', role, time) : l10n.t('no longer {0}, {1}', role, time) };
}

/** Every operation once: by when it is there now, and when it was there before. */
function operationLines({ standing, reach }: PrincipalChange): readonly ChangeLine[] {
  const [gained, lost] = [new Set(reach.gained), new Set(reach.lost)];
  const [standingGained, standingLost] = [new Set(standing.gained), new Set(standing.lost)];
  const lines: readonly (readonly [ChangeLine['sign'], readonly string[], (count: number) => string])[] = [
    ['+', standing.gained.filter((name) => gained.has(name)), (n) => l10n.t('operations at any time, new: {0}', n)],
    [
      '+',
      standing.gained.filter((name) => !gained.has(name)),
      (n) => l10n.t('operations at any time, so far on activation: {0}', n),
    ],
    [
      '+',
      reach.gained.filter((name) => !standingGained.has(name)),
      (n) => l10n.t('operations on activation, new: {0}', n),
    ],
    ['−', standing.lost.filter((name) => lost.has(name)), (n) => l10n.t('operations at any time, gone: {0}', n)],
    [
      '−',
      standing.lost.filter((name) => !lost.has(name)),
      (n) => l10n.t('operations only on activation, so far at any time: {0}', n),
    ],
    [
      '−',
      reach.lost.filter((name) => !standingLost.has(name)),
      (n) => l10n.t('operations on activation, gone: {0}', n),
    ],
  ];
  return lines.flatMap(([sign, operations, words]) => {
    if (operations.length === 0) return [];
    const reads = operations.filter(isRead);
    // What changes something is what a reader looks for.
    const sorted = [...operations.filter((name) => !isRead(name)), ...reads];
    return [
      { sign, words: words(operations.length) + readsInWords(reads.length, operations.length), operations: sorted },
    ];
  });
}

function readsInWords(reads: number, all: number): string {
  if (reads === 0) return '';
  return reads === all ? l10n.t(', all of them read') : l10n.t(', {0} of them read', reads);
}

function conditionLines({ conditions }: PrincipalChange, names: Names): readonly ChangeLine[] {
  return conditions.map(({ roles, before, after, verdict, operations }) => {
    const inWords = (ways: readonly Access[]): string => ways.map((way) => accessInWords(way, names)).join('; ');
    const [who, now, then] = [roles.join(', '), inWords(after), inWords(before)];
    if (verdict === 'wider') {
      return { sign: '+', words: l10n.t('{0} is had more easily: {1}; before: {2}', who, now, then), operations };
    }
    if (verdict === 'narrower') {
      return { sign: '−', words: l10n.t('{0} is harder to have: {1}; before: {2}', who, now, then), operations };
    }
    return { sign: '±', words: l10n.t('{0} is had in another way: {1}; before: {2}', who, now, then), operations };
  });
}

const levels: readonly PowerLevel[] = ['none', 'activation', 'standing'];

function powerLines({ powers }: PrincipalChange): readonly ChangeLine[] {
  return powers.map(({ power, before, after }) => {
    const what = powerInWords(power);
    const sign = levels.indexOf(after) > levels.indexOf(before) ? '+' : '−';
    if (after === 'none') return { sign, words: l10n.t('not any more: {0}', what) };
    const isMore = sign === '+';
    if (after === 'activation') {
      return { sign, words: isMore ? l10n.t('{0}, on activation', what) : l10n.t('{0}, only on activation', what) };
    }
    return { sign, words: l10n.t('{0}, at any time', what) };
  });
}

function assignableLines({ assignable: { gained, lost, verdict } }: PrincipalChange): readonly ChangeLine[] {
  // Another role that an identity gets may come to the same.
  const sign = (usual: '+' | '−'): ChangeLine['sign'] => (verdict === 'same' ? '±' : usual);
  return [
    ...(gained.length > 0
      ? [{ sign: sign('+'), words: l10n.t('may assign to managed identities: {0}', gained.join(', ')) }]
      : []),
    ...(lost.length > 0
      ? [{ sign: sign('−'), words: l10n.t('may not assign to managed identities any more: {0}', lost.join(', ')) }]
      : []),
  ];
}

/** When a right is there, as far as that is known: "permanently", "on activation for up to 4 hours, with MFA". */
export function accessInWords(access: Access, names: Names): string {
  if (access === 'permanent') return l10n.t('permanently');
  const { minutes, multiFactor, approvers } = access;
  const nameOf = (id: string): string => (Object.hasOwn(names, id) ? names[id]! : id);
  return [
    minutes === undefined ? l10n.t('on activation') : l10n.t('on activation for up to {0}', durationInWords(minutes)),
    ...(multiFactor === undefined ? [] : [multiFactor ? l10n.t('with MFA') : l10n.t('without MFA')]),
    ...(approvers === undefined
      ? []
      : [
          approvers.length > 0
            ? l10n.t('approved by {0}', approvers.map(nameOf).join(', '))
            : l10n.t('without approval'),
        ]),
  ].join(', ');
}

/** What all is judged by, as a closing sentence. */
export function judgedByInWords({ roleData }: Pick<ChangeReport, 'roleData'>): string {
  return l10n.t(
    'Compared by the operations that are allowed, by the role data of {0}; what Azure would refuse counts as if it did not. Nothing was asked of Azure.',
    roleData,
  );
}
