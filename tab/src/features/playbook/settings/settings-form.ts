import {
  type PlaybookSettings,
  SETTINGS_LIMITS,
  settingsSchema,
  type SettingsView,
} from '#contract/playbook.ts';
import { z } from 'zod/v4';
import type { Merge } from '../merge.ts';

/** The settings as they are typed. */
export const settingsFormSchema = z.object({
  /** A name of its own, or nothing; `isAdded` ones have no other. */
  departments: z.array(z.object({ id: z.string(), name: z.string(), isAdded: z.boolean() })),
  /** Absent: every tool may be named. */
  approvedTools: z.array(z.string()).optional(),
  policyLink: z.string(),
});
export type SettingsForm = z.infer<typeof settingsFormSchema>;
export type DepartmentField = SettingsForm['departments'][number];
export const PARTS = ['departments', 'approvedTools', 'policyLink'] as const;
export type SettingsPart = (typeof PARTS)[number];

export const formOfSettings = (
  { settings, departments }: SettingsView,
  isSupplied: (id: string) => boolean,
): SettingsForm => ({
  departments: departments.map(({ id, name = '' }) => ({ id, name, isAdded: !isSupplied(id) })),
  ...(settings.approvedTools && { approvedTools: settings.approvedTools }),
  policyLink: settings.policyLink ?? '',
});

/** The settings of an earlier version in the form. Departments that came later keep their names: they stay. */
export const withSettings = (form: SettingsForm, earlier: PlaybookSettings): SettingsForm => ({
  departments: form.departments.map((department) => {
    const named = earlier.departments.find(({ id }) => id === department.id);
    return { ...department, name: named?.name ?? (department.isAdded ? department.name : '') };
  }),
  approvedTools: earlier.approvedTools,
  policyLink: earlier.policyLink ?? '',
});

const isLongEnough = (name: string): boolean => name.trim().length >= 2;
/** An added department needs a name; a supplied one without a name keeps the one it came with. */
export const isNameMissing = ({ name, isAdded }: DepartmentField): boolean =>
  !isLongEnough(name) && (isAdded || name.trim() !== '');

export type Settled = { ok: true; settings: PlaybookSettings } | { ok: false; parts: SettingsPart[] };

/** What is sent; undefined for what cannot be sent as it stands. */
export function settingsOf({ departments, approvedTools, policyLink }: SettingsForm): Settled {
  const named = departments
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name }) => ({ id, name: name.trim() }));
  const read = settingsSchema.safeParse({
    departments: named,
    ...(approvedTools && { approvedTools }),
    ...(policyLink.trim() !== '' && { policyLink: policyLink.trim() }),
  });
  const nameless = departments.some(isNameMissing);
  if (read.success && !nameless) return { ok: true, settings: read.data };
  const failed = (read.error?.issues ?? []).map(({ path }) => String(path[0]));
  return {
    ok: false,
    parts: PARTS.filter((part) => failed.includes(part) || (part === 'departments' && nameless)),
  };
}

const differs = (one: SettingsForm, other: SettingsForm, part: SettingsPart): boolean =>
  JSON.stringify(one[part] ?? null) !== JSON.stringify(other[part] ?? null);
export const changedParts = (one: SettingsForm, other: SettingsForm): SettingsPart[] =>
  PARTS.filter((part) => differs(one, other, part));

const withPart = (form: SettingsForm, from: SettingsForm, part: SettingsPart): SettingsForm => ({
  ...form,
  [part]: from[part],
});

/** Parts only the other changed are taken; where both did, mine stays until somebody chooses. */
export function mergeSettings(
  origin: SettingsForm,
  mine: SettingsForm,
  theirs: SettingsForm,
): Merge<SettingsForm, SettingsPart> {
  const theirChanges = changedParts(origin, theirs).filter((part) => differs(mine, theirs, part));
  const toChoose = theirChanges.filter((part) => differs(origin, mine, part));
  const taken = theirChanges.filter((part) => !toChoose.includes(part));
  return { merged: taken.reduce((form, part) => withPart(form, theirs, part), mine), toChoose, taken };
}

export const taking = (
  form: SettingsForm,
  theirs: SettingsForm,
  parts: readonly SettingsPart[],
): SettingsForm => parts.reduce((kept, part) => withPart(kept, theirs, part), form);

export const MOST_DEPARTMENTS = SETTINGS_LIMITS.departments;
