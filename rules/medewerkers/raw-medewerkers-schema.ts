import { rawListSchema, rawRowSchema } from '../raw-schema';
import { medewerkerColumns } from './page';

/** Schema of one raw row of the staff list, as it comes back from `storage.session`. */
export const rawMedewerkerSchema = rawRowSchema(medewerkerColumns);

/** Schema of `RawMedewerkers`. */
export const rawMedewerkersSchema = rawListSchema(medewerkerColumns);
