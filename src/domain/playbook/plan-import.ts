import { departmentsIn } from './departments.ts';
import { type FileFault, saying } from './file-problems.ts';
import { faultsOf } from './lint-use-case.ts';
import type { PlaybookContent, PlaybookFile } from './playbook-file.ts';
import { quoted } from './schema-faults.ts';
import { inWeekOrder, type Sequence, type Slot } from './sequence.ts';
import { type PlaybookSettings, SETTINGS_LIMITS, settingsSchema } from './settings.ts';
import { isSameUseCase, type UseCase } from './use-case.ts';

/** What a file would change in a playbook. What it does not name stays as it is. */
export interface ImportPlan {
  /** Those the playbook says otherwise or does not have, with their place in the file. */
  useCases: { useCase: UseCase; before?: UseCase; nth: number }[];
  /** Departments whose weeks would be others. */
  sequence: Sequence;
  /** As they would be, whether or not that differs. */
  settings: PlaybookSettings;
  changesSettings: boolean;
  /** Use cases of the file that the playbook has word for word, and of the playbook that the file does not name. */
  same: number;
  kept: number;
}

export function planImport(
  file: PlaybookFile,
  present: PlaybookContent,
  drafts: readonly UseCase[],
): ImportPlan {
  const published = new Map(present.useCases.map((useCase) => [useCase.id, useCase]));
  const written = new Map(drafts.map((useCase) => [useCase.id, useCase]));
  const useCases = file.useCases
    .map((sent, nth) => {
      const before = published.get(sent.id);
      // Where it comes from is not a file's to say: publishing asks that win's author.
      const { promotedFrom } = before ?? written.get(sent.id) ?? {};
      // Why it was archived stays until it is brought back or another reason is given.
      const archivedFor = sent.archived ? (sent.archivedFor ?? before?.archivedFor) : undefined;
      return { useCase: { ...sent, archivedFor, promotedFrom }, before, nth };
    })
    .filter(({ before, useCase }) => !before || !isSameUseCase(before, useCase));
  const named = new Set(file.useCases.map(({ id }) => id));
  const settings = mergedSettings(present.settings, file.settings);
  return {
    useCases,
    sequence: Object.fromEntries(
      Object.entries(file.sequences ?? {}).filter(
        ([department, slots]) => !isSame(inWeekOrder(slots), inWeekOrder(present.sequence[department] ?? [])),
      ),
    ),
    settings,
    changesSettings: !isSame(settings, settingsSchema.parse(present.settings)),
    same: file.useCases.length - useCases.length,
    kept: present.useCases.filter(({ id }) => !named.has(id)).length,
  };
}

export const isNothing = ({ changesSettings, sequence, useCases }: ImportPlan): boolean =>
  useCases.length === 0 && Object.keys(sequence).length === 0 && !changesSettings;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Teams and use cases may belong to a department that was added, so none is lost. */
function mergedSettings(present: PlaybookSettings, sent: PlaybookFile['settings']): PlaybookSettings {
  const named = sent?.departments ?? [];
  const had = new Set(present.departments.map(({ id }) => id));
  return {
    departments: [
      ...present.departments.map((each) => named.find(({ id }) => id === each.id) ?? each),
      ...named.filter(({ id }) => !had.has(id)),
    ],
    approvedTools: sent?.approvedTools ?? present.approvedTools,
    policyLink: sent?.policyLink ?? present.policyLink,
  };
}

/**
 * What keeps a plan from being carried out, as it would keep an editor from publishing it. What the playbook says already is
 * not asked about again, so that its own export is never refused.
 */
export function faultsOfPlan(
  plan: ImportPlan,
  file: PlaybookFile,
  present: PlaybookContent,
  drafts: readonly UseCase[],
): FileFault[] {
  const departments = new Set(departmentsIn(plan.settings).map(({ id }) => id));
  const useCases = new Set([...present.useCases, ...drafts, ...file.useCases].map(({ id }) => id));
  return [
    ...tooManyDepartments(plan),
    ...Object.entries(plan.sequence).flatMap(([department, slots]) => {
      const before = present.sequence[department];
      const known = new Set([...useCases, ...(before ?? []).map(({ useCase }) => useCase)]);
      return [
        ...(before ? [] : unknownDepartment(department, departments)),
        ...unknownUseCases(department, slots, known),
      ];
    }),
    ...plan.useCases.flatMap(({ before, nth, useCase }) => [
      ...archivedWithoutReason(useCase, before, nth),
      ...useCase.departments.flatMap((department, place) =>
        departments.has(department)
          ? []
          : [
              {
                path: ['useCases', nth, 'departments', place],
                phrase: saying('no-such-department', { department }),
              },
            ],
      ),
      ...lintFaults(useCase, nth, plan.settings),
    ]),
  ];
}

function tooManyDepartments({ settings }: ImportPlan): FileFault[] {
  const counts = { limit: SETTINGS_LIMITS.departments, found: settings.departments.length };
  return counts.found > counts.limit
    ? [{ path: ['settings', 'departments'], phrase: saying('too-many-departments', counts) }]
    : [];
}

const unknownDepartment = (department: string, known: ReadonlySet<string>): FileFault[] =>
  known.has(department)
    ? []
    : [{ path: ['sequences', department], at: 'name', phrase: saying('no-such-department', { department }) }];

const unknownUseCases = (
  department: string,
  slots: readonly Slot[],
  known: ReadonlySet<string>,
): FileFault[] =>
  slots.flatMap(({ useCase }, place) =>
    known.has(useCase)
      ? []
      : [
          {
            path: ['sequences', department, place, 'useCase'],
            phrase: saying('no-such-use-case', { id: quoted(useCase) }),
          },
        ],
  );

/** By hand it cannot be either: teams read on their agendas why something they had planned is gone. */
const archivedWithoutReason = (useCase: UseCase, before: UseCase | undefined, nth: number): FileFault[] =>
  before && !before.archived && useCase.archived && useCase.archivedFor === undefined
    ? [{ path: ['useCases', nth, 'archived'], phrase: saying('archived-without-reason') }]
    : [];

function lintFaults(useCase: UseCase, nth: number, { approvedTools }: PlaybookSettings): FileFault[] {
  return faultsOf(useCase, { language: 'en', approvedTools }).map(({ field, phrase }) => {
    const inside = Object.hasOwn(useCase, field) ? [field] : ['texts', 'en', field];
    return { path: ['useCases', nth, ...inside], phrase };
  });
}
