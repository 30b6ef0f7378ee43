import { describe, expect, it } from '@jest/globals';
import { shippedList } from '../words/shipped-words.js';
import { wrongForm } from '../words/listed-word.js';
import { WordList } from '../words/word-list.js';
import { type CheckedText, checkText } from './check-text.js';

const ground = { lists: [shippedList()], today: '2026-11-29' };
const article: CheckedText = { title: '关于秋季招生的通知', body: '<p>全部合格。</p>', fields: { source: '县教育局' } };
const found = (body: string): unknown[][] =>
  checkText({ ...article, body }, ground).map(({ key, place, remedy }) => [
    key,
    place.quote,
    ...(remedy === null ? [] : [remedy]),
  ]);

describe('a text under the check', () => {
  it('has nothing to be put right when it is in order', () => {
    expect(checkText(article, ground)).toEqual([]);
  });

  it.each([
    ['再接再励，抓好落实。', 'typo', '再接再励', '再接再厉'],
    ['国家发展与改革委员会发文。', 'institution', '国家发展与改革委员会', '国家发展和改革委员会'],
    ['2025年2月30日前报送。', 'dateImpossible', '2025年2月30日'],
    ['2026年11月28日（星期日）', 'weekdayWrong', '2026年11月28日（星期日）', '2026年11月28日（星期六）'],
    ['会议25时30分开始。', 'timeImpossible', '25时30分'],
    ['公示期2026年5月9日至2026年5月1日。', 'periodBackwards', '2026年5月9日至2026年5月1日'],
    ['抓好三项工作：一是修路，二是架桥。', 'listCount', '三项工作：'],
    ['共100人，其中男60人、女30人。', 'sumWrong', '共100人，其中男60人、女30人'],
    ['由30人增加到20人。', 'changeBackwards', '由30人增加到20人'],
    ['重5Kg。', 'unit', 'Kg', 'kg'],
    ['湖南省杭州市来人。', 'division', '湖南省杭州市'],
    ['很好。。', 'punctuationDouble', '。。', '。'],
    ['会议,强调', 'punctuationNarrow', ',', '，'],
    ['（见附件。', 'pairOpen', '（'],
    ['云政发[2026]第03号', 'documentNumber', '[2026]第03号', '〔2026〕3号'],
    ['（一）、总体要求', 'numbering', '（一）、', '（一）'],
    ['约30人左右', 'wordy', '约30人左右', '约30人'],
    ['前【缺图：image001.png】后', 'fileMissing', '【缺图：image001.png】'],
    ['牌号云A·12345。', 'plate', '云A·12345', '云A****'],
    ['家庭住址：白石镇河东村六组12号', 'address', '家庭住址：白石镇河东村六组12号'],
  ])('says what is wrong and how to mend it: %s', (text, ...expected) => {
    expect(found(`<p>${text}</p>`)).toEqual([expected]);
  });

  it.each([
    '吉林省吉林市船营区、江苏省南京市鼓楼区、北京市朝阳区、海南省三沙市。',
    '2024年2月29日（星期四）下午3时30分，由20人增加到30人。',
    '抓好三项工作：一是修路，二是架桥，三是绿化。',
    '共100人，其中男60人、女40人。',
    '《办法》（云政发〔2026〕3号）规定：1）先申请；2）再审批。',
    '第十一是不够的。现公布署名文章。',
    '统一社会信用代码91530100709875434M，电话0873-5550133，项目编号：6222021234567890123。',
  ])('leaves alone what is right: %s', (text) => {
    expect(found(`<p>${text}</p>`)).toEqual([]);
  });

  it('reads words across bold type, and not across paragraphs', () => {
    expect(found('<p>再接<strong>再励</strong></p>')).toEqual([['typo', '再接再励', '再接再厉']]);
    expect(found('<p>再接</p><p>再励</p>')).toEqual([]);
  });

  it('tells which of the same words is meant', () => {
    const text = '<p>再接再励，再接再励。</p><p>再接再励</p>';
    const places = checkText({ ...article, body: text }, ground).map(({ place }) => place.nth);
    expect(places).toEqual([0, 1, 2]);
  });

  it('hears what a screen reader cannot', () => {
    const body =
      '<h2>一</h2><h4>二</h4><h2></h2><p><img src="/a.png" alt="" /><a href="https://x.cn">这里</a></p><table><tbody><tr><td>1</td></tr></tbody></table>';
    expect(found(body).map(([key]) => key)).toEqual([
      'altMissing',
      'linkVague',
      'headingSkipped',
      'headingEmpty',
      'tableHeadless',
    ]);
  });

  it('points at links that are not safe, and at those that lead to no place of the text', () => {
    expect(found('<p><a href="http://x.cn">规定全文</a><a href="#t-1">注1</a></p>').map(([key]) => key)).toEqual([
      'linkInsecure',
      'targetMissing',
    ]);
    expect(found('<p><a href="#t-1">注1</a></p><p id="t-1">注</p>')).toEqual([]);
  });

  it('finds listed words whatever their width and case, the longest of them, and none within an exception', () => {
    const list = new WordList([
      wrongForm('LEXICON', 'abc', null),
      wrongForm('LEXICON', 'abcd', null),
      wrongForm('EXCEPTION', 'xabcx', null),
    ]);
    const text = { ...article, body: '<p>ＡＢＣＤ xabcx Abc</p>' };
    const quotes = checkText(text, { lists: [list], today: '2026-11-29' }).map(({ place }) => place.quote);
    expect(quotes).toEqual(['ＡＢＣＤ', 'Abc']);
  });

  it('knows who holds which post, until when, and in which order', () => {
    const leader = (word: string, right: string, rank: number, validUntil: string | null = null) => ({
      ...wrongForm('LEADER', word, right),
      rank,
      validUntil,
    });
    const list = new WordList([
      leader('郑远山', '县委副书记、县长', 1),
      leader('何云舒', '副县长', 2),
      leader('旧县长', '县长', 3, '2025-01-01'),
    ]);
    const keys = (body: string) =>
      checkText({ ...article, body: `<p>${body}</p>` }, { lists: [list], today: '2026-11-29' }).map(
        ({ key, place }) => [key, place.quote],
      );
    expect(keys('县长郑远山、副县长何云舒出席。')).toEqual([]);
    expect(keys('县委书记郑远山出席。')).toEqual([['leaderPost', '县委书记郑远山']]);
    expect(keys('县长旧县长出席。')).toEqual([['leaderPost', '县长旧县长']]);
    expect(keys('副县长郑远山出席。')).toEqual([['leaderPost', '副县长郑远山']]);
    expect(keys('县长何云舒、青溪县副县长何云舒、原副县长郑远山。')).toEqual([['leaderPost', '县长何云舒']]);
    expect(keys('何云舒、郑远山出席。')).toEqual([['leaderOrder', '何云舒、郑远山']]);
  });

  it('reads the title and the fields as well', () => {
    const text = { ...article, title: '再接再励的通知。', fields: { summary: '手机13800000127' } };
    expect(checkText(text, ground).map(({ key, place }) => [key, place.field])).toEqual([
      ['typo', 'title'],
      ['titleStop', 'title'],
      ['mobileNumber', 'summary'],
    ]);
  });
});
