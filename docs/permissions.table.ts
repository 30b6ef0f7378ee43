// Who may do what, declared by hand. The bar `role-matrix` and tools/bars/role-matrix/matrix.spec.ts compare every cell
// with what the policies do; docs/permissions.md is written from here by `node tools/bars/role-matrix/write.ts`.

/** What the words in the cells mean. */
export const WORDS: Readonly<Record<string, string>> = {
  yes: 'without a limit on the current site',
  no: 'refused, whatever it is about',
  column: 'inside the columns and the unit the grant is limited to, everywhere when it has no limit',
  own: 'only what they wrote or submitted themselves',
  others: 'never what they wrote themselves; about people: never themselves',
  home: 'only people whose home is the current site',
  unit: 'inside the unit the grant is limited to',
  site: 'on the grant’s site, and below it when the grant has its subtree',
  subtree: 'on the grant’s site and below, with a grant that has its subtree',
  below: 'only on sites below the grant’s, with a grant that has its subtree',
  sponsor: 'only units below the sponsor of the current site',
  province: 'only with a grant on the province itself, which keeps the calendar of every site',
  whole: 'with a grant of a whole province: its portal and everything below',
  unlimited: 'not with a grant that is limited to a column or a unit',
};

/** `nobody` is signed in and holds nothing; `contractor` is an editor who is not on the establishment (Art. 14). */
export const OPERATIONS = `
operation          | asks                 | nobody | operator       | security-admin | auditor | site-admin        | editor        | reviewer      | secrecy       | publisher     | officer | contractor
-------------------|----------------------|--------|----------------|----------------|---------|-------------------|---------------|---------------|---------------|---------------|---------|--------------
me                 | read Me              | yes    | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
mySites            | read Me              | yes    | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
currentSite        | read Me              | yes    | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
workbench          | read Workbench       | yes    | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
reviewInbox        | read Inbox           | yes    | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
siteTree           | read Site            | no     | yes            | yes            | yes     | yes               | no            | no            | no            | no            | no      | no
sites              | read Site            | no     | yes            | yes            | yes     | yes               | no            | no            | no            | no            | no      | no
site               | read Site            | no     | yes            | yes            | yes     | yes               | no            | no            | no            | no            | no      | no
openingChecklist   | read Site            | no     | yes            | yes            | yes     | yes               | no            | no            | no            | no            | no      | no
units              | read Unit            | no     | yes            | yes            | yes     | yes               | no            | no            | no            | no            | no      | no
unit               | read Unit            | no     | yes            | yes            | yes     | yes               | no            | no            | no            | no            | no      | no
createUnit         | create Unit          | no     | sponsor unlimited | no          | no      | sponsor unlimited | no            | no            | no            | no            | no      | no
draftSite          | create Site          | no     | site unlimited | no             | no      | subtree unlimited | no            | no            | no            | no            | no      | no
changeSite         | change Site          | no     | site unlimited | no             | no      | site unlimited    | no            | no            | no            | no            | no      | no
openSite           | open Site            | no     | site unlimited | no             | no      | below unlimited   | no            | no            | no            | no            | no      | no
suspendSite        | suspend Site         | no     | site unlimited | no             | no      | below unlimited   | no            | no            | no            | no            | no      | no
resumeSite         | resume Site          | no     | site unlimited | no             | no      | below unlimited   | no            | no            | no            | no            | no      | no
columns            | read Column          | no     | column         | no             | no      | column            | column        | column        | column        | column        | no      | column
contentKinds       | read Column          | no     | column         | no             | no      | column            | column        | column        | column        | column        | no      | column
column             | read Column          | no     | column         | no             | no      | column            | column        | column        | column        | column        | no      | column
createColumn       | create Column        | no     | column         | no             | no      | column            | no            | no            | no            | no            | no      | no
addStandardColumns | create Column        | no     | column         | no             | no      | column            | no            | no            | no            | no            | no      | no
changeColumn       | change Column        | no     | column         | no             | no      | column            | no            | no            | no            | no            | no      | no
articles           | read Article         | no     | no             | no             | no      | column            | column        | column        | column        | column        | no      | column
articleCounts      | read Article         | no     | no             | no             | no      | column            | column        | column        | column        | column        | no      | column
article            | read Article         | no     | no             | no             | no      | column            | column        | column        | column        | column        | no      | column
createArticle      | create Article       | no     | no             | no             | no      | column            | column        | no            | no            | no            | no      | column
editArticle        | edit Article         | no     | no             | no             | no      | column            | column        | no            | no            | no            | no      | column
submitArticle      | submit Article       | no     | no             | no             | no      | column            | column        | no            | no            | no            | no      | column
discardRevision    | discard Article      | no     | no             | no             | no      | column            | column        | no            | no            | no            | no      | column
recallArticle      | recall Article       | no     | no             | no             | no      | column own        | column own    | no            | no            | no            | no      | column own
returnArticle      | return Article       | no     | no             | no             | no      | no                | no            | column others | column others | column others | no      | no
approveArticle     | approve Article      | no     | no             | no             | no      | no                | no            | column others | no            | no            | no      | no
clearSecrecy       | clearSecrecy Article | no     | no             | no             | no      | no                | no            | no            | column others | no            | no      | no
publishArticle     | publish Article      | no     | no             | no             | no      | no                | no            | no            | no            | column others | no      | no
withdrawArticle    | withdraw Article     | no     | no             | no             | no      | no                | no            | no            | no            | column        | no      | no
createUpload       | upload Asset         | no     | no             | no             | no      | own               | own           | no            | no            | no            | no      | own
completeUpload     | upload Asset         | no     | no             | no             | no      | own               | own           | no            | no            | no            | no      | own
people             | read Person          | no     | unit           | unit           | yes     | unit              | no            | no            | no            | no            | no      | no
person             | read Person          | no     | unit           | unit           | yes     | unit              | no            | no            | no            | no            | no      | no
invitePerson       | invite Person        | no     | home unit      | home unit      | no      | home unit         | no            | no            | no            | no            | no      | no
disablePerson      | disable Person       | no     | others home unit | others home unit | no  | others home unit  | no            | no            | no            | no            | no      | no
consentToGrant     | consent Person       | no     | others home unit | others home unit | no  | others home unit  | no            | no            | no            | no            | no      | no
withdrawConsent    | consent Person       | no     | others home unit | others home unit | no  | others home unit  | no            | no            | no            | no            | no      | no
grantRole          | grant Grant          | no     | others         | others         | no      | others            | no            | no            | no            | no            | no      | no
endGrant           | end Grant            | no     | others         | others         | no      | others            | no            | no            | no            | no            | no      | no
responsibility     | read Grant           | no     | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
responsibilityGaps | read Grant           | no     | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
activities         | read Activity        | no     | no             | no             | yes     | no                | no            | no            | no            | no            | no      | no
trailWords         | read Activity        | no     | no             | no             | yes     | no                | no            | no            | no            | no            | no      | no
outputReport       | read Report          | no     | yes            | no             | yes     | yes               | no            | no            | no            | no            | no      | no
siteGaps           | read Report          | no     | yes            | no             | yes     | yes               | no            | no            | no            | no            | no      | no
calendarYear       | read Calendar        | no     | yes            | no             | yes     | yes               | no            | no            | no            | no            | yes     | no
clockRules         | read Calendar        | no     | yes            | no             | yes     | yes               | no            | no            | no            | no            | yes     | no
explainDeadline    | read Calendar        | no     | yes            | no             | yes     | yes               | no            | no            | no            | no            | yes     | no
loadArrangement    | load Calendar        | no     | province unlimited | no         | no      | no                | no            | no            | no            | no            | no      | no
jobOverview        | read Job             | no     | whole unlimited | no            | no      | no                | no            | no            | no            | no            | no      | no
retryDeadLetter    | retry Job            | no     | whole unlimited | no            | no      | no                | no            | no            | no            | no            | no      | no
discardDeadLetter  | discard Job          | no     | whole unlimited | no            | no      | no                | no            | no            | no            | no            | no      | no
compoundActs       | read CompoundAct     | no     | unlimited      | own            | yes     | unlimited         | own           | own           | own           | own           | own     | own
compoundAct        | read CompoundAct     | no     | unlimited      | own            | yes     | unlimited         | own           | own           | own           | own           | own     | own
compoundItems      | read CompoundAct     | no     | unlimited      | own            | yes     | unlimited         | own           | own           | own           | own           | own     | own
cancelCompoundAct  | cancel CompoundAct   | no     | unlimited      | own            | no      | unlimited         | own           | own           | own           | own           | own     | own
grantMany          | grant Grant          | no     | others         | others         | no      | others            | no            | no            | no            | no            | no      | no
publicSite         | public               | yes    | yes            | yes            | yes     | yes               | yes           | yes           | yes           | yes           | yes     | yes
`;

/** What a role may hand on with `grantRole`, within what its own grant holds; nobody grants to themselves. */
export const HANDS_ON = `
holds          | hands on
---------------|---------
operator       | operator, site-admin, editor, reviewer, secrecy, publisher, officer
security-admin | security-admin, auditor
site-admin     | site-admin, editor, reviewer, secrecy, publisher, officer
`;

/**
 * Fields that are worked out apart from their object. `object`: whoever sees the object sees the field. `reach`: sites
 * that are open to readers show to everyone, drafts to those whose grants work on them. `live`: what is published. A
 * right: only those who hold it, others get nothing. Everything not listed is a plain value of its object.
 */
export const FIELDS = `
field                          | asks
-------------------------------|------------
Activity.site                  | reach
Article.attachments            | object
Article.body                   | object
Article.column                 | object
Article.createdBy              | object
Article.fields                 | object
Article.live                   | object
Article.liveUrl                | object
Article.returnedBy             | object
Article.revisions              | object
Article.steps                  | object
Article.unit                   | object
Article.updatedBy              | object
ArticleField.file              | object
Column.liveCount               | object
Column.operatorUnit            | object
Column.waitingCount            | object
DueColumn.site                 | reach
CompoundAct.allowed            | object
CompoundAct.label              | object
Grant.allowed                  | object
Grant.column                   | read Column
Grant.grantedBy                | object
Grant.isActive                 | object
Grant.person                   | object
Grant.unit                     | object
InboxItem.site                 | reach
Me.homeSite                    | reach
Member.allowed                 | object
Member.grants                  | read Grant
Member.unit                    | object
PublicArticle.next             | live
PublicArticle.previous         | live
PublicSite.article             | live
PublicSite.children            | live
PublicSite.column              | live
PublicSite.columns             | live
PublicSite.feed                | live
PublicSite.home                | live
PublicSite.links               | live
PublicSite.parent              | live
PublicSite.search              | live
PublicSite.sitemap             | live
Responsibility.operatorUnit    | object
Responsibility.supervisingUnit | object
Site.allowed                   | object
Site.childCount                | reach
Site.operatorUnit              | object
Site.parent                    | reach
Site.portalUrl                 | object
Site.sponsorUnit               | object
Site.trail                     | reach
SiteGaps.site                  | reach
TodoItem.site                  | reach
Unit.childCount                | object
Unit.parent                    | object
Unit.site                      | reach
Workbench.counts               | object
Workbench.dueColumns           | object
Workbench.monthOutput          | object
Workbench.todos                | object
`;
