import { Extension } from '@tiptap/react';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Finding } from '../checks/checks.js';

/** A finding that stands in the text, under the number it has in the panel. */
export type Numbered = { no: number; finding: Finding; isCurrent: boolean };

const key = new PluginKey<DecorationSet>('findings');

/** Draws the numbers of the check panel into the text. Drawing only: nothing of it is saved. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const fresh: unknown = transaction.getMeta(key);
          if (fresh instanceof DecorationSet) return fresh;
          return marks.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state: EditorState) => key.getState(state) ?? DecorationSet.empty },
    }),
  ],
});

/** Puts the findings of the last check into the text. */
export function showFindings(view: EditorView, findings: readonly Numbered[]): void {
  const drawn = findings.flatMap((numbered) => decorationsOf(numbered, view.state.doc));
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, drawn)).setMeta('addToHistory', false));
}

function decorationsOf({ no, finding, isCurrent }: Numbered, document: DocumentNode): Decoration[] {
  if (!('range' in finding.place)) return [];
  const { from, to } = finding.place.range;
  if (to > document.content.size) return [];
  const style = `jy-found jy-found-${finding.level}${isCurrent ? ' jy-found-current' : ''}`;
  const around = document.resolve(from).nodeAfter?.isText
    ? Decoration.inline(from, to, { class: style })
    : Decoration.node(from, to, { class: style });
  return [around, Decoration.widget(to, () => numberOf(no, finding.level), { side: 1, key: `${no}-${finding.level}` })];
}

function numberOf(no: number, level: Finding['level']): HTMLElement {
  const sup = document.createElement('sup');
  sup.className = `jy-no jy-no-${level}`;
  sup.textContent = String(no);
  sup.ariaHidden = 'true'; // the panel beside says it in words
  return sup;
}
