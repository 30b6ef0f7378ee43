import { createContext, useContext, useEffect, useState } from 'react';
import { densities, type Density } from './theme.js';

const storageKey = 'jiyue.density';

function kept(): Density | null {
  const value = localStorage.getItem(storageKey);
  return densities.find((density) => density === value) ?? null;
}

export type DensityChoice = {
  density: Density;
  isChosen: boolean;
  choose: (density: Density) => void;
  suggest: (density: Density) => void;
};

/** The density in force and how to change it. */
export const DensityContext = createContext<DensityChoice>({
  density: 'standard',
  isChosen: false,
  choose: () => undefined,
  suggest: () => undefined,
});

/** Reads the density of the person at this browser. */
export function useDensity(): DensityChoice {
  return useContext(DensityContext);
}

/** Holds the density, writes it to the document and keeps a choice. A suggestion never overrides a choice. */
export function useDensityState(): DensityChoice {
  const [chosen, setChosen] = useState<Density | null>(kept);
  const [suggested, setSuggested] = useState<Density>('standard');
  const density = chosen ?? suggested;
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  const choose = (next: Density): void => {
    localStorage.setItem(storageKey, next);
    setChosen(next);
  };
  return { density, isChosen: chosen !== null, choose, suggest: setSuggested };
}
