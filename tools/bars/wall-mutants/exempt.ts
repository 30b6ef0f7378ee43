/** Faults that change nothing anybody could see, each with its reason. The list may only shrink. */
export const EXEMPT: readonly { readonly like: RegExp; readonly why: string }[] = [
  {
    like: /tenancy: database\.js outer\.tenants/,
    why: 'an invariant of the code: no call reaches it; database.db.spec proves it',
  },
  { like: /scan-asset\.js authorize/, why: 'a job of the platform itself, which may everything' },
  { like: /grant-reach\.js !actor\.may/, why: 'a hint for the screens; end-grant refuses by itself' },
  { like: /member\.queries\.js row\.homeSiteId/, why: 'fills in names of lent people; refuses nobody' },
  {
    like: /policy opened policy chain on journal_head/,
    why: 'the trigger alone acts as the owner, on the head of the row’s own site',
  },
];
