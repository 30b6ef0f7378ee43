import { Conflict, Invalid, NotFound } from '@jiyue/kernel';

export class ArticleNotFound extends NotFound {
  readonly code = 'CONTENT.ARTICLE_NOT_FOUND';
}
export class ColumnNotFound extends NotFound {
  readonly code = 'CONTENT.COLUMN_NOT_FOUND';
}
/** The article never had this text, or somebody else is typing it. */
export class WordingNotFound extends NotFound {
  readonly code = 'CONTENT.WORDING_NOT_FOUND';
}
export class AssetNotFound extends NotFound {
  readonly code = 'CONTENT.ASSET_NOT_FOUND';
}
/** Somebody changed the article meanwhile; `version` is the present one. */
export class ArticleStale extends Conflict {
  readonly code = 'CONTENT.ARTICLE_STALE';
}
/** Somebody changed the column meanwhile; `version` is the present one. */
export class ColumnStale extends Conflict {
  readonly code = 'CONTENT.COLUMN_STALE';
}
/** Somebody changed the steps of the site meanwhile; `version` is the present one. */
export class SiteStepsStale extends Conflict {
  readonly code = 'CONTENT.SITE_STEPS_STALE';
}
/** The article's state does not allow this act; `state` and `act` say which. */
export class ArticleWrongState extends Conflict {
  readonly code = 'CONTENT.ARTICLE_WRONG_STATE';
}
/** The column asks for a step by now that the text was not through; `step` says which. */
export class ArticleStepAsked extends Conflict {
  readonly code = 'CONTENT.ARTICLE_STEP_ASKED';
}
/** The time that was set has passed, or is too far away; `days` says how far it may be. */
export class TimeNotAhead extends Invalid {
  readonly code = 'CONTENT.TIME_NOT_AHEAD';
}
/** It would be taken down before it comes before citizens. */
export class WithdrawalBeforePublication extends Invalid {
  readonly code = 'CONTENT.WITHDRAWAL_BEFORE_PUBLICATION';
}
/** Readers are led to pages of the site, of the platform and of the government alone. */
export class RedirectRefused extends Invalid {
  readonly code = 'CONTENT.REDIRECT_REFUSED';
}
/** The text is not the one whose publication was ordered. */
export class OrderedTextChanged extends Conflict {
  readonly code = 'CONTENT.ORDERED_TEXT_CHANGED';
}
/** The text is longer than an answer of this route may be; `route` says by which one it comes. */
export class BodyByTextRoute extends Invalid {
  readonly code = 'CONTENT.BODY_BY_TEXT_ROUTE';
}
/** Fields that a submission needs are empty (R47-17: the source above all); `fields` names them. */
export class ArticleIncomplete extends Invalid {
  readonly code = 'CONTENT.ARTICLE_INCOMPLETE';
}
/** The text holds what must not come before citizens; `count` says how often, `fields` where. */
export class ArticleBlocked extends Invalid {
  readonly code = 'CONTENT.ARTICLE_BLOCKED';
}
/** The checks do not find it, neither in the text of the article nor in what the person is typing. */
export class FindingNotFound extends NotFound {
  readonly code = 'CONTENT.FINDING_NOT_FOUND';
}
/** Somebody ignored it before; their reason stands. */
export class FindingIgnoredAlready extends Conflict {
  readonly code = 'CONTENT.FINDING_IGNORED_ALREADY';
}
/** Nobody ignored it, or it counts again already. */
export class FindingNotIgnored extends NotFound {
  readonly code = 'CONTENT.FINDING_NOT_IGNORED';
}
/** Values that break the rules of their fields; `fields` names them. */
export class FieldsInvalid extends Invalid {
  readonly code = 'CONTENT.FIELDS_INVALID';
}
/** Nobody declared a kind of content by this name. */
export class KindUnknown extends Invalid {
  readonly code = 'CONTENT.KIND_UNKNOWN';
}
/** The column does not take content of this kind. */
export class KindNotTaken extends Invalid {
  readonly code = 'CONTENT.KIND_NOT_TAKEN';
}
/** What should be read in is not what was written out. */
export class ImportUnreadable extends Invalid {
  readonly code = 'CONTENT.IMPORT_UNREADABLE';
}
/** An article that was ever published keeps its column: addresses never change. */
export class ArticleColumnFixed extends Conflict {
  readonly code = 'CONTENT.ARTICLE_COLUMN_FIXED';
}
/** Another column of the site already has this address. */
export class ColumnPathTaken extends Conflict {
  readonly code = 'CONTENT.COLUMN_PATH_TAKEN';
}
/** The address ends with something the portal uses itself. */
export class ColumnSlugReserved extends Invalid {
  readonly code = 'CONTENT.COLUMN_SLUG_RESERVED';
}
/** Columns stand at most three deep. */
export class ColumnTooDeep extends Invalid {
  readonly code = 'CONTENT.COLUMN_TOO_DEEP';
}
/** Lines of a list of columns cannot be made columns, or there are none; `fields` says which (`lines.3`) and why. */
export class ColumnLinesInvalid extends Invalid {
  readonly code = 'CONTENT.COLUMN_LINES_INVALID';
}
/** Rows of a file cannot be columns; `fields` says which (`rows.3.unit`, counted from 0) and why. */
export class ColumnRowsInvalid extends Invalid {
  readonly code = 'CONTENT.COLUMN_ROWS_INVALID';
}
/** Rows of a file cannot be articles; `fields` says which (`rows.3.title`, counted from 0) and why. */
export class ImportedRowsInvalid extends Invalid {
  readonly code = 'CONTENT.IMPORTED_ROWS_INVALID';
}
/** A title from a file is empty, or longer than `most` characters. */
export class ImportedTitleLength extends Invalid {
  readonly code = 'CONTENT.IMPORTED_TITLE_LENGTH';
}
/** Nobody declared a rule of cadences by this name. */
export class CadenceRuleUnknown extends Invalid {
  readonly code = 'CONTENT.CADENCE_RULE_UNKNOWN';
}
/** The rule asks for something new within fewer days; `days` says how many. */
export class CadenceTooLong extends Invalid {
  readonly code = 'CONTENT.CADENCE_TOO_LONG';
}
/** Nobody declared a form of columns by this name. */
export class ColumnFormUnknown extends Invalid {
  readonly code = 'CONTENT.COLUMN_FORM_UNKNOWN';
}
/** A column that is a link leads to a page of the web. */
export class ColumnLinkInvalid extends Invalid {
  readonly code = 'CONTENT.COLUMN_LINK_INVALID';
}
/** A column that holds articles is no link; `articles` says how many. */
export class ColumnHoldsArticles extends Conflict {
  readonly code = 'CONTENT.COLUMN_HOLDS_ARTICLES';
}
/** A column that is a link takes no articles. */
export class ColumnIsLink extends Conflict {
  readonly code = 'CONTENT.COLUMN_IS_LINK';
}
/** A column cannot stand below itself or what is below it. */
export class ColumnBelowItself extends Invalid {
  readonly code = 'CONTENT.COLUMN_BELOW_ITSELF';
}
/** A column is not merged into itself or into what is below it. */
export class ColumnMergesIntoItself extends Invalid {
  readonly code = 'CONTENT.COLUMN_MERGES_INTO_ITSELF';
}
/** Grants hold in the column alone, and would hold nowhere without it; `grants` says how many. */
export class ColumnHasGrants extends Conflict {
  readonly code = 'CONTENT.COLUMN_HAS_GRANTS';
}
/** The unit that should answer for a column does not exist. */
export class OperatorUnitUnknown extends Invalid {
  readonly code = 'CONTENT.OPERATOR_UNIT_UNKNOWN';
}
/** A column is answered for by a unit of the site's own government. */
export class OperatorUnitElsewhere extends Invalid {
  readonly code = 'CONTENT.OPERATOR_UNIT_ELSEWHERE';
}
/** The site has columns already; the standard set is only for one that has none. */
export class ColumnsExist extends Conflict {
  readonly code = 'CONTENT.COLUMNS_EXIST';
}
/** Nobody, or only one hand, can take the column's steps; `fields` names what is missing. */
export class ColumnUnmanned extends Conflict {
  readonly code = 'CONTENT.COLUMN_UNMANNED';
}
/** A file that is not scanned through yet, or is infected, goes nowhere near a citizen. */
export class AssetNotReady extends Conflict {
  readonly code = 'CONTENT.ASSET_NOT_READY';
}
/** Files of this type are not taken. */
export class AssetTypeRefused extends Invalid {
  readonly code = 'CONTENT.ASSET_TYPE_REFUSED';
}
/** The file is larger than its type may be. */
export class AssetTooLarge extends Invalid {
  readonly code = 'CONTENT.ASSET_TOO_LARGE';
}
/** The picture has more dots than anybody can look at. */
export class PictureTooLarge extends Invalid {
  readonly code = 'CONTENT.PICTURE_TOO_LARGE';
}
/** Somebody changed the file's words meanwhile; `version` is the present one. */
export class AssetStale extends Conflict {
  readonly code = 'CONTENT.ASSET_STALE';
}
/** The file is used by articles or by texts that somebody is typing; `articles` says by how many. */
export class AssetInUse extends Conflict {
  readonly code = 'CONTENT.ASSET_IN_USE';
}
/** Somebody is looking into this file right now. */
export class AssetBusy extends Conflict {
  readonly code = 'CONTENT.ASSET_BUSY';
}
/** Nobody could look inside: no citizen is given it. */
export class AssetNotScanned extends Conflict {
  readonly code = 'CONTENT.ASSET_NOT_SCANNED';
}
/** The rule of the site asks for a scanner, and none has looked. */
export class AssetOnlyInspected extends Conflict {
  readonly code = 'CONTENT.ASSET_ONLY_INSPECTED';
}
/** In production nothing with files is published without a scanner. */
export class ScannerMissing extends Conflict {
  readonly code = 'CONTENT.SCANNER_MISSING';
}
/** The person has begun more uploads than they ended. */
export class TooManyUploads extends Conflict {
  readonly code = 'CONTENT.TOO_MANY_UPLOADS';
}
/** The person has sent what one may send in a day. */
export class PersonQuotaReached extends Conflict {
  readonly code = 'CONTENT.PERSON_QUOTA_REACHED';
}
/** The files of the site fill its room. */
export class SiteQuotaReached extends Conflict {
  readonly code = 'CONTENT.SITE_QUOTA_REACHED';
}
/** Somebody changed the rule of files meanwhile; `version` is the present one. */
export class FileRuleStale extends Conflict {
  readonly code = 'CONTENT.FILE_RULE_STALE';
}
/** No site may take files of this type. */
export class FileTypeUnknown extends Invalid {
  readonly code = 'CONTENT.FILE_TYPE_UNKNOWN';
}
/** The bytes have not arrived, or not all of them. */
export class AssetIncomplete extends Conflict {
  readonly code = 'CONTENT.ASSET_INCOMPLETE';
}
/** The bytes are not what the name says. */
export class AssetContentWrong extends Invalid {
  readonly code = 'CONTENT.ASSET_CONTENT_WRONG';
}
/** The upload was completed before. */
export class AssetAlreadyComplete extends Conflict {
  readonly code = 'CONTENT.ASSET_ALREADY_COMPLETE';
}
