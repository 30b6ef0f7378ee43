import type { UploadGround } from '../uploads.ts';
import { announce } from './deliver.ts';

const MB = 1024 * 1024;

/** A full site, and a person who sent enough for a day, send no more; others go on. */
export async function quotaFaults({ sender, root }: UploadGround): Promise<string[]> {
  const { site } = sender;
  const ask = async () => (await announce(sender, { fileName: '空间.mp4', size: 200 * MB })).why;
  const mark = '空间试验.mp4';
  const { rows } = await root.query<{ used: number; by: string }>(
    `select ceil(sum(size::bigint) / 1048576.0)::int as used, (select id from auth_person where username = $2) as by
       from content_asset where tenant_id = $1`,
    [site, sender.as],
  );
  const [{ used = 0, by = '' } = {}] = rows;
  const rule = 'insert into content_file_rule (tenant_id, quota_megabytes) values ($1, $2)';
  await root.query(`${rule} on conflict (tenant_id) do update set quota_megabytes = $2`, [site, used + 100]);
  const full = await ask();
  await root.query('delete from content_file_rule where tenant_id = $1', [site]);
  await root.query(
    `insert into content_asset (tenant_id, id, file_name, mime_type, size, state, created_by, created_by_name, completed_at)
     select $1, gen_random_uuid(), $2, 'video/mp4', 500 * 1048576, 'infected', $3, '试验', now() from generate_series(1, 10)`,
    [site, mark, by],
  );
  const infectedOnly = await ask();
  await root.query(`update content_asset set state = 'clean' where file_name = $1`, [mark]);
  const tired = await ask();
  await root.query('delete from content_asset where file_name = $1', [mark]);
  return [
    ...(full === 'CONTENT.SITE_QUOTA_REACHED' ? [] : [`a full site answers ${full || 'with a link'}`]),
    ...(infectedOnly === '' ? [] : [`what was not taken counts: ${infectedOnly}`]),
    ...(tired === 'CONTENT.PERSON_QUOTA_REACHED' ? [] : [`more than a day’s worth answers ${tired || 'with a link'}`]),
  ];
}
