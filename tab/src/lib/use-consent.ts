import { answerPromotion, type Consent, readPromotion } from '#contract/promotion.ts';
import { readThisWeek } from '#contract/this-week.ts';
import { useState } from 'react';
import { announce } from './announce.ts';
import { call } from './api.ts';
import { useAnswers } from './use-route.ts';
import { useSaving } from './use-saving.ts';
import { useWords } from './words.ts';

/** My answer to whether a win may be in the playbook; every page that asks it shows the last one. */
export function useConsent({ team, win }: { team: string; win: string }) {
  const { say } = useWords();
  const { keep, readAgain } = useAnswers();
  const [chosen, setChosen] = useState<Consent>();
  const consenting = useSaving(async (consent: Consent) => {
    setChosen(consent);
    const params = { team, win };
    const { data: promotion } = await call(answerPromotion, { params, body: { consent } });
    keep(readPromotion, { params }, { data: { promotion }, etag: undefined });
    announce(say('tab:consent.noted'));
    await readAgain(readThisWeek);
  });
  return { ...consenting, again: () => chosen && consenting.run(chosen) };
}
