import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { blueprintOf } from '@/content-scripts/blueprint/blueprint';
import type { BlueprintReply } from '@/rules/message/blueprint';

/** Brought by stage one when she asks for a Bouwtekening, and only then; hands its one function over in the content script's own world, which the page cannot see. */
export default defineUnlistedScript(() => {
  (globalThis as { coachBlueprint?: () => BlueprintReply }).coachBlueprint = () => blueprintOf(document, location);
});
