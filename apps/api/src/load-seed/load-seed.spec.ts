import { describe, expect, it } from '@jest/globals';
import { idOf } from './ids.js';
import { planColumns, planSites, provinceCode } from './plan.js';
import { makePool } from './texts.js';

const request = { sites: 1000, columns: 20, articles: 1_000_000, seed: 1 };

describe('load data', () => {
  it('have as many sites and articles as were asked for, each site once', () => {
    const sites = planSites(request);
    expect(sites.length).toBe(1000);
    expect(sites.reduce((sum, { articles }) => sum + articles, 0)).toBe(1_000_000);
    expect(new Set(sites.map(({ divisionCode }) => divisionCode)).size).toBe(1000);
  });

  it.each([1, 2, 3, 60])('do for %i sites as well', (sites) => {
    const planned = planSites({ ...request, sites, articles: 500 });
    expect(planned.length).toBe(sites);
    expect(planned.reduce((sum, { articles }) => sum + articles, 0)).toBe(500);
  });

  it('put parents before their children', () => {
    const sites = planSites(request);
    const places = new Map(sites.map(({ id }, i) => [id, i]));
    expect(sites.every(({ parent }, i) => parent === null || (places.get(parent.id) ?? i) < i)).toBe(true);
  });

  it('have columns under channels, twelve of them on the home page', () => {
    const columns = planColumns(1, idOf(1, 'x'), 20);
    expect(columns.length).toBe(20);
    expect(columns.filter(({ homeKind }) => homeKind).length).toBe(12);
    expect(columns.find(({ path }) => path === 'c01/c02')?.lineage.length).toBe(2);
  });

  it('are the same for the same seed and others for another', () => {
    const size = { titles: 5, sentences: 5, bodies: 3 };
    expect(makePool(1, size)).toEqual(makePool(1, size));
    expect(makePool(2, size)).not.toEqual(makePool(1, size));
    expect(planSites(request)[7]).toEqual(planSites(request)[7]);
  });

  it('have texts as long as real ones: half below 1,300 characters, a few up to 60,000, some with tables', () => {
    const { bodies, titles } = makePool(1, { titles: 200, sentences: 5, bodies: 300 });
    const lengths = bodies.map(({ text }) => text.length).sort((a, b) => a - b);
    expect(lengths[150]).toBeGreaterThan(1_000);
    expect(lengths[150]).toBeLessThan(1_700);
    expect(lengths.at(-1)).toBeGreaterThanOrEqual(60_000);
    expect(bodies.filter(({ html }) => html.includes('<table>')).length).toBeGreaterThan(30);
    expect(Math.max(...titles.map(({ text }) => text.length))).toBeGreaterThan(60);
  });

  it('give some counties many times the articles of others', () => {
    const counties = planSites(request).filter(({ level }) => level === 'county');
    const counts = counties.map(({ articles }) => articles);
    expect(Math.max(...counts)).toBeGreaterThan(5 * Math.min(...counts));
  });

  it('stand under a code that no real province has', () => {
    const codes = Array.from({ length: 120 }, (_, seed) => provinceCode(seed));
    expect(codes.filter((code) => /^(43|11|99)$/.test(code))).toEqual([]);
  });
});
