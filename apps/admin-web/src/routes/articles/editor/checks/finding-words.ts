import { useMessages } from '../../../../i18n/catalogue.js';
import { useFieldWords } from '../../kinds/kinds.js';
import { checkMessages, isCheckMessage } from './check.messages.js';
import type { Finding } from './checks.js';

export type FindingWords = {
  name: (finding: Finding) => string;
  say: (finding: Finding) => string;
  group: (group: string) => string;
};

/** What a finding is called and what it says, for the panel and for reviewers. */
export function useFindingWords(): FindingWords {
  const t = useMessages(checkMessages);
  const field = useFieldWords();
  const known = (key: string, otherwise: string, params: Finding['params'] = {}): string =>
    isCheckMessage(key) ? t(key, params) : otherwise;
  const group = (name: string): string => known(`group.${name}`, name);
  const name = (finding: Finding): string => {
    if (finding.word) return field(finding.word);
    return finding.group ? group(finding.group) : known(`name.${finding.key}`, finding.key, finding.params);
  };
  const say = (finding: Finding): string =>
    known(`say.${finding.key}`, finding.quote ?? finding.key, {
      ...finding.params,
      ...(finding.word && { field: field(finding.word) }),
    });
  return { name, say, group };
}
