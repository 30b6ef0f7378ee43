import { useMessages } from '../../../../i18n/catalogue.js';
import { useFieldWords } from '../../kinds/kinds.js';
import { editorMessages } from '../editor.messages.js';
import type { Finding } from './checks.js';

/** What a finding is called and what it says, for the panel and for reviewers. */
export function useFindingWords(): { name: (finding: Finding) => string; say: (finding: Finding) => string } {
  const t = useMessages(editorMessages);
  const field = useFieldWords();
  const name = (finding: Finding): string =>
    finding.word ? field(finding.word) : t(`check.name.${finding.key}`, finding.params);
  const say = (finding: Finding): string =>
    t(`check.say.${finding.key}`, { ...finding.params, ...(finding.word && { field: field(finding.word) }) });
  return { name, say };
}
