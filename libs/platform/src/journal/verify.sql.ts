/** Every chain with its length and its last number. */
export const CHAINS_SQL = `
  select tenant_id as "tenantId", count(*)::text as rows, max(seq)::text as last
    from journal_activity group by tenant_id order by tenant_id`;

// The same sentence as journal_digest() in the migration, written out: PostgreSQL cannot inline that function, and
// calling it costs more than the hashing itself. A test compares both on real rows.
const DIGEST = `sha256(a.prev_hash || convert_to(concat_ws(E'\\x1f', a.tenant_id, a.seq, a.id,
  extract(epoch from a.at)::text, a.actor_id, a.actor_name, a.request_id, a.event, a.subject_type, a.subject_id,
  coalesce(a.title, ''), a.payload::text, coalesce(a.before_digest, ''), coalesce(a.after_digest, '')), 'UTF8'))`;

/**
 * Rows of the given chains that are not what their hash says, do not follow the number before them, or do not carry
 * the hash before them; in that last case the row before was changed together with its own hash.
 */
export const BROKEN_LINKS_SQL = `
  select tenant_id as "tenantId", kind, (case when not is_intact or is_gap then seq else seq - 1 end)::text as seq
    from (
      select tenant_id, seq, is_intact, is_gap,
             case when not is_intact then 'changed' when is_gap then 'removed' when not is_linked then 'changed' end as kind
        from (
          select a.tenant_id, a.seq, a.hash = ${DIGEST} as is_intact,
                 a.seq <> coalesce(lag(a.seq) over chain, 0) + 1 as is_gap,
                 a.prev_hash = coalesce(lag(a.hash) over chain, ''::bytea) as is_linked
            from journal_activity a where a.tenant_id = any($1)
          window chain as (partition by a.tenant_id order by a.seq)
        ) links
    ) judged
   where kind is not null
   limit 1000`;

/** Chains that end before their head, or whose last row is not the head's. */
export const HEADS_SQL = `
  select h.tenant_id as "tenantId", case when a.seq is null then 'cut' else 'changed' end as kind, h.seq::text as seq
    from journal_head h left join journal_activity a on a.tenant_id = h.tenant_id and a.seq = h.seq
   where a.hash is distinct from h.hash
   limit 1000`;

/** Hashes of rows by site and number. */
export const HASHES_SQL = `
  select a.tenant_id as "tenantId", a.seq::text, encode(a.hash, 'hex') as hash
    from unnest($1::uuid[], $2::bigint[]) as wanted(tenant_id, seq)
    join journal_activity a on a.tenant_id = wanted.tenant_id and a.seq = wanted.seq`;
