/** Faults that change nothing anybody could see, each with its reason. The list may only shrink. */
export const EXEMPT: readonly { readonly like: RegExp; readonly why: string }[] = [
  {
    like: /tenancy: database\.js outer\.tenants/,
    why: 'an invariant of the code: no call reaches it; database.db.spec proves it',
  },
  { like: /scan-asset\.js authorize/, why: 'a job of the platform itself, which may everything' },
  { like: /member\.loader\.js/, why: 'whoever may read people may read grants: the check repeats the guard' },
  {
    like: /cannot\(\['approve', 'clearSecrecy', 'publish', 'return', 'withdraw'\], 'Article'\)/,
    why: 'the database takes no such grant for contractors (contractor_is_bounded): nobody can meet it',
  },
  {
    like: /can\('read', 'Asset'\)/,
    why: 'nothing asks for it: files are read with their articles',
  },
  { like: /grant-reach\.js !actor\.may/, why: 'a hint for the screens; end-grant refuses by itself' },
  { like: /member\.queries\.js row\.homeSiteId/, why: 'fills in names of lent people; refuses nobody' },
  {
    like: /condition libs\/sites: sites\.policy\.js .*covers\(grant\)/,
    why: 'a grant that is in force on a site always covers it: the condition says it again',
  },
  {
    like: /policy opened policy chain on journal_head/,
    why: 'the trigger alone acts as the owner, on the head of the row’s own site',
  },
];
