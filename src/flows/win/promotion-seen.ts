import type { UseCase } from '../../domain/playbook/use-case.ts';
import type { Promotion } from '../../domain/win/promotion.ts';
import type { Win } from '../../domain/win/win.ts';

/** That a win may become a use case, as its author sees it. */
export interface PromotionSeen {
  promotion: Promotion;
  win: Win;
  teamName: string;
  /** What would be in the playbook, or is; undefined once its draft was dropped. */
  useCase?: UseCase;
  isPublished: boolean;
}
