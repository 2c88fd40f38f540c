import type { Tool, UseCase } from './use-case.ts';

/** No product: it stands for whichever tool the organisation approved, so nobody has to approve it. */
export const NEUTRAL_TOOL = 'ai-assistant' satisfies Tool;

export const isApproved = (tool: Tool, approved: readonly Tool[] | undefined): boolean =>
  approved === undefined || tool === NEUTRAL_TOOL || approved.includes(tool);

/** A use case as people are shown it: it never names a tool that is not approved. */
export function withApprovedTools(useCase: UseCase, approved: readonly Tool[] | undefined): UseCase {
  const tools = useCase.tools.filter((tool) => isApproved(tool, approved));
  if (tools.length === useCase.tools.length) return useCase;
  return { ...useCase, tools: tools.length > 0 ? tools : [NEUTRAL_TOOL] };
}
