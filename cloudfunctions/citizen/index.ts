import { answerCloudEvent, type CloudAnswer, type CloudEvent } from '../edge/cloud-event';
import { openidOf } from '../cloud/platform';
import { cloudDesk } from '../cloud/cloud-desk';

/** What citizens' phones call, on CloudBase: {operation, input, requestId}. */
export const main = async (event: CloudEvent): Promise<CloudAnswer> =>
  answerCloudEvent(event, openidOf(process.env), await cloudDesk(process.env));
