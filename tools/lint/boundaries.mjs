// Who may import whom. The tags are in each package.json under "nx".
export const boundaries = {
  allow: [],
  enforceBuildableLibDependency: false,
  checkNestedExternalImports: false,
  depConstraints: [
    {
      sourceTag: 'type:app',
      onlyDependOnLibsWithTags: ['type:domain', 'type:base', 'type:kernel', 'type:client', 'type:ui'],
    },
    {
      sourceTag: 'type:domain',
      onlyDependOnLibsWithTags: ['scope:content', 'type:base', 'type:kernel'],
      bannedExternalImports: ['pg', 'redis', 'minio'],
    },
    {
      sourceTag: 'scope:content',
      onlyDependOnLibsWithTags: ['scope:content', 'type:base', 'type:kernel'],
    },
    {
      sourceTag: 'scope:auth',
      onlyDependOnLibsWithTags: ['scope:auth', 'scope:platform', 'scope:tenancy', 'type:kernel'],
    },
    {
      sourceTag: 'scope:calendar',
      onlyDependOnLibsWithTags: ['scope:calendar', 'scope:auth', 'scope:platform', 'scope:tenancy', 'type:kernel'],
    },
    {
      sourceTag: 'scope:checks',
      onlyDependOnLibsWithTags: ['scope:checks', 'scope:auth', 'scope:platform', 'scope:tenancy', 'type:kernel'],
    },
    {
      sourceTag: 'scope:compound',
      onlyDependOnLibsWithTags: ['scope:compound', 'scope:auth', 'scope:platform', 'scope:tenancy', 'type:kernel'],
    },
    {
      sourceTag: 'scope:notify',
      onlyDependOnLibsWithTags: ['scope:notify', 'scope:auth', 'scope:platform', 'scope:tenancy', 'type:kernel'],
    },
    {
      sourceTag: 'scope:platform',
      onlyDependOnLibsWithTags: ['scope:platform', 'scope:tenancy', 'scope:bus', 'type:kernel'],
    },
    {
      sourceTag: 'scope:workflow',
      onlyDependOnLibsWithTags: ['scope:workflow', 'scope:auth', 'scope:platform', 'scope:tenancy', 'type:kernel'],
    },
    { sourceTag: 'scope:tenancy', onlyDependOnLibsWithTags: ['scope:tenancy', 'type:kernel'] },
    { sourceTag: 'scope:bus', onlyDependOnLibsWithTags: ['scope:bus', 'type:kernel'] },
    { sourceTag: 'scope:search', onlyDependOnLibsWithTags: ['scope:search', 'type:kernel'] },
    {
      sourceTag: 'scope:live',
      onlyDependOnLibsWithTags: [
        'scope:live',
        'scope:auth',
        'scope:platform',
        'scope:tenancy',
        'scope:search',
        'scope:bus',
        'type:kernel',
      ],
    },
    { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui', 'type:client', 'type:kernel'] },
    { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client', 'type:kernel'] },
    { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:testing', 'type:base', 'type:kernel'] },
    {
      sourceTag: 'type:kernel',
      onlyDependOnLibsWithTags: ['type:kernel'],
      allowedExternalImports: ['@jest/globals', 'fast-check'],
    },
    // the portal is a reader: of live it imports the reading alone (eslint.config.mjs), it listens for purges, and knows no domain
    {
      sourceTag: 'scope:portal-web',
      onlyDependOnLibsWithTags: ['scope:config', 'scope:live', 'scope:bus', 'type:kernel', 'type:client', 'type:ui'],
    },
    { sourceTag: 'scope:config', onlyDependOnLibsWithTags: ['type:kernel'] },
    { sourceTag: 'scope:dev-idp', onlyDependOnLibsWithTags: ['scope:config', 'type:kernel'] },
    { sourceTag: 'side:browser', onlyDependOnLibsWithTags: ['side:browser', 'side:any'] },
    { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:any'] },
  ],
};

const BASES = [
  '@jiyue/config',
  '@jiyue/tenancy',
  '@jiyue/bus',
  '@jiyue/platform',
  '@jiyue/auth',
  '@jiyue/calendar',
  '@jiyue/checks',
  '@jiyue/compound',
  '@jiyue/notify',
  '@jiyue/workflow',
  '@jiyue/search',
  '@jiyue/live',
  '@jiyue/testing',
];

/** Tests may use libs/testing, and look up at what stands on them; no build order follows from that, so it makes no circle. */
export const boundariesOfTests = {
  ...boundaries,
  ignoredCircularDependencies: BASES.flatMap((one, index) => BASES.slice(index + 1).map((other) => [one, other])),
  depConstraints: boundaries.depConstraints.map((constraint) => ({
    ...constraint,
    onlyDependOnLibsWithTags: [...constraint.onlyDependOnLibsWithTags, 'type:testing'],
  })),
};
