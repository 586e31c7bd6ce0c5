import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { madeFile, schoolWithLog } from './made.test-data';
it('writes', async () => {
  const db = await schoolWithLog();
  writeFileSync('/tmp/scratch/report.html', await madeFile(db, 'html'));
  writeFileSync('/tmp/scratch/log.json', await madeFile(db, 'json'));
});
