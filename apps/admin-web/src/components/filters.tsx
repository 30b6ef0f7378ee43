import { DownOutlined, SearchOutlined } from '@ant-design/icons';
import { Dropdown, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useShortcuts } from './shortcuts.js';

export type Filters = {
  get: (name: string) => string;
  set: (name: string, value: string) => void;
  /** Several at once. */
  setAll: (values: Readonly<Record<string, string>>) => void;
  clear: (keep?: readonly string[]) => void;
  /** Names of the filters that are set. */
  active: readonly string[];
};

/** Filters live in the address, so that a list can be sent to somebody. */
export function useFilters(names: readonly string[]): Filters {
  const [params, setParams] = useSearchParams();
  const change = (edit: (next: URLSearchParams) => void): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        edit(next);
        return next;
      },
      { replace: true },
    );
  return {
    get: (name) => params.get(name) ?? '',
    setAll: (values) =>
      change((next) =>
        Object.entries(values).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name))),
      ),
    set: (name, value) => change((next) => (value ? next.set(name, value) : next.delete(name))),
    clear: (keep = []) =>
      change((next) => names.filter((name) => !keep.includes(name)).forEach((name) => next.delete(name))),
    active: names.filter((name) => params.get(name)),
  };
}

export type ChipOption = { value: string; label: string };

/** A filter as a chip `名称 值`; accent when set. */
export function Chip(props: {
  name: string;
  value: string;
  options: readonly ChipOption[];
  /** What it says when nothing is chosen; usually 全部. */
  empty?: string;
  onChange: (value: string) => void;
}) {
  const { name, value, options, onChange } = props;
  const t = useMessages(commonMessages);
  const empty = props.empty ?? t('all');
  const chosen = options.find((option) => option.value === value);
  const items = [{ key: '', label: empty }, ...options.map((option) => ({ key: option.value, label: option.label }))];
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [value], onClick: ({ key }) => onChange(key) }}>
      <button type="button" className="chip" {...(chosen ? { 'data-set': '' } : {})}>
        <span className="k">{name}</span>
        <span>{chosen?.label ?? empty}</span>
        <DownOutlined aria-hidden="true" />
      </button>
    </Dropdown>
  );
}

/** Clears all filters; absent while none is set. */
export function ClearFilters({ filters }: { filters: Filters }) {
  const t = useMessages(commonMessages);
  if (filters.active.length === 0) return null;
  return (
    <button type="button" className="link quiet sm" onClick={() => filters.clear()}>
      {t('clear')}
    </button>
  );
}

/** The list's find box: focus with `/`, acts 300 ms after the last key, never while composing. */
export function FindBox(props: { label: string; value: string; onChange: (value: string) => void; width?: number }) {
  const { label, value, onChange, width = 260 } = props;
  const common = useMessages(commonMessages);
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [isComposing, setComposing] = useState(false);
  useEffect(() => {
    setText(value);
  }, [value]);
  useEffect(() => {
    if (isComposing || text === value) return undefined;
    const timer = setTimeout(() => onChange(text.trim()), 300);
    return () => clearTimeout(timer);
  }, [text, isComposing, value, onChange]);
  useShortcuts({ '/': { word: common('find'), perform: () => box.current?.focus() } });
  return (
    <div
      className="find"
      style={{ width }}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    >
      <Input
        ref={(input) => {
          box.current = input?.input ?? null;
        }}
        prefix={<SearchOutlined aria-hidden="true" />}
        aria-label={label}
        placeholder={label}
        allowClear
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
