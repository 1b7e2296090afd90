import { answerCloudEvent, type CloudAnswer, type CloudEvent } from '../edge/cloud-event';
import { openidOf } from '../edge/platform';
import { cloudDesk } from '../edge/cloud-desk';

/** What the offices call, on CloudBase: {operation, input, requestId}. */
export const main = async (event: CloudEvent): Promise<CloudAnswer> => answerCloudEvent(event, openidOf(process.env), await cloudDesk(process.env));
