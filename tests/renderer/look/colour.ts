/** Colours as the eye meets them: linear sRGB, 0 to 1. */
export type Linear = readonly [red: number, green: number, blue: number]

export function hexToLinear(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** WCAG 2 contrast, 1 to 21. */
export function contrast(a: Linear, b: Linear): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const luminance = ([r, g, b]: Linear): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

export const sights = ['full', 'protanopic', 'deuteranopic', 'tritanopic'] as const
export type Sight = (typeof sights)[number]

type Matrix = readonly [Linear, Linear, Linear]

/** Machado, Oliveira, Fernandes: A physiologically-based model for simulation of colour vision deficiency (2009), severity 1. */
const sightMatrices: { readonly [S in Sight]: Matrix } = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour as such eyes see it. */
export function sightOf(sight: Sight, colour: Linear): Linear {
  return times(sightMatrices[sight], colour).map((value) =>
    Math.min(1, Math.max(0, value)),
  ) as unknown as Linear
}

const times = (matrix: Matrix, [x, y, z]: Linear): Linear =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Linear

/** ΔE of CIE 1976: 2.3 is just noticeable side by side; 15 is told apart at a glance. */
export function perceivedDistance(a: Linear, b: Linear): number {
  const [p, q] = [toLab(a), toLab(b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
]

function toLab(colour: Linear): Linear {
  const [x, y, z] = times(toXyz, colour)
  const [fx, fy, fz] = [x / 0.9505, y, z / 1.089].map((t) =>
    t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116,
  )
  return [116 * (fy ?? 0) - 16, 500 * ((fx ?? 0) - (fy ?? 0)), 200 * ((fy ?? 0) - (fz ?? 0))]
}
