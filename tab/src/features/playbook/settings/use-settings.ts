import { readSettings, saveSettings, type SettingsView } from '#contract/playbook.ts';
import { readMe } from '#contract/person.ts';
import { useState } from 'react';
import { announce } from '../../../lib/announce.ts';
import { ApiProblem, call } from '../../../lib/api.ts';
import { isSuppliedDepartment } from '../../../lib/departments.ts';
import { useHere } from '../../../lib/here.ts';
import { useAnswers } from '../../../lib/use-route.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { say } from '../../../lib/words.ts';
import { copyOnDevice } from '../local-copy.ts';
import {
  changedParts,
  formOfSettings,
  mergeSettings,
  type SettingsForm,
  settingsFormSchema,
  settingsOf,
  type SettingsPart,
  taking,
} from './settings-form.ts';

interface State {
  etag: string;
  origin: SettingsForm;
  form: SettingsForm;
  /** Parts somebody else changed as well; what they wrote is `origin`. */
  toChoose: SettingsPart[];
  taken: SettingsPart[];
}

const formOf = (view: SettingsView): SettingsForm => formOfSettings(view, isSuppliedDepartment);
const partNames = (parts: readonly SettingsPart[]): string =>
  parts.map((part) => say(`playbook:settings-part.${part}`)).join(', ');

/** The settings on the screen: what is typed stays on this device until it is published. */
export function useSettings(first: { data: SettingsView; etag: string | undefined }) {
  const { me } = useHere();
  const { keep, readAgain } = useAnswers();
  const [copy] = useState(() =>
    copyOnDevice(() => window.localStorage, `playbook-settings|${me.id}`, settingsFormSchema),
  );
  const [state, setState] = useState<State>(() => {
    const origin = formOf(first.data);
    const fresh = { etag: first.etag ?? '', origin, form: origin, toChoose: [], taken: [] };
    const kept = copy.read();
    return kept ? met({ ...fresh, ...kept }, origin) : fresh;
  });
  const { etag, origin, form } = state;
  const changed = changedParts(origin, form);
  const settled = settingsOf(form);

  function show(next: State): void {
    if (changedParts(next.origin, next.form).length > 0) copy.keep({ form: next.form, origin: next.origin });
    else copy.drop();
    setState(next);
  }

  const publishing = useSaving(async () => {
    if (!settled.ok) return;
    const { settings } = settled;
    const note = say('playbook:settings-note', { parts: partNames(changed) });
    try {
      const answer = await call(saveSettings, { body: { settings, note }, ifMatch: etag });
      const now = formOf(answer.data);
      show({ etag: answer.etag ?? '', origin: now, form: now, toChoose: [], taken: [] });
      keep(readSettings, {}, { data: answer.data, etag: answer.etag });
      await readAgain(readMe);
      announce(say('playbook:settings-published'));
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.code !== 'stale') throw problem;
      const theirs = await call(readSettings);
      show(met({ ...state, etag: theirs.etag ?? '' }, formOf(theirs.data)));
    }
  });

  return {
    ...state,
    changed,
    wrong: settled.ok ? [] : settled.parts,
    partNames,
    publishing,
    change: (part: Partial<SettingsForm>) => show({ ...state, form: { ...form, ...part } }),
    takeTheirs: () => show({ ...state, form: taking(form, origin, state.toChoose), toChoose: [] }),
    drop: () => show({ ...state, form: origin, toChoose: [], taken: [] }),
  };
}

/** Joins what is typed with what is published now. */
function met(state: State, theirs: SettingsForm): State {
  const { merged, toChoose, taken } = mergeSettings(state.origin, state.form, theirs);
  return { ...state, origin: theirs, form: merged, toChoose, taken };
}
