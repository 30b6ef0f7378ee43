import { describe, expect, it } from '@jest/globals';
import { brandOf, squeeze, Themes, tokensFor } from './themes.js';

describe('themes', () => {
  it('draw the mark in their own colour, and in blue for a theme that nobody knows', async () => {
    const tokens =
      ":root{--c-brand: #0b4c97;}[data-theme='red'] {--c-brand: #a5161b;}[data-theme='ink'] {--c-brand: #1b574f;}";
    expect(['blue', 'red', 'ink', 'pink'].map((theme) => brandOf(theme, tokens))).toEqual([
      ...['#0b4c97', '#a5161b', '#1b574f', '#0b4c97'],
    ]);
    expect((await Themes.load()).markOf('red').identity.toString()).toContain('fill="#a5161b"');
  });

  it('carry their own colours, high contrast and grey, not those of the others', async () => {
    const themes = await Themes.load();
    const css = themes.file(themes.addressOf('ink').replace('/theme/', ''))?.identity.toString() ?? '';
    expect(["'ink'", "'contrast'", "'on'", "'red'"].map((name) => css.includes(name))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('fall back to blue for a name nobody knows', async () => {
    const themes = await Themes.load();
    expect(themes.addressOf('../etc')).toBe(themes.addressOf('blue'));
    expect(themes.file('../etc')).toBeUndefined();
  });

  it('leave out comments and the room between lines', () => {
    expect(squeeze('/* a */\na {\n  color: red;\n}\n')).toBe('a {\ncolor: red}');
    expect(tokensFor('blue', "a{}\n[data-theme='red'] { --c: red; }b{}")).toBe('a{}\nb{}');
  });
});
