/**
 * The lower triangle L with L·Lᵀ = A, of a symmetric matrix kept in rows; null where A is not positive definite.
 */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!
      for (let k = 0; k < column; k++) sum -= lower[row * size + k]! * lower[column * size + k]!
      if (row !== column) lower[row * size + column] = sum / lower[column * size + column]!
      else if (sum > 0) lower[row * size + row] = Math.sqrt(sum)
      else return null
    }
  }
  return lower
}

/** The x with L·Lᵀ·x = b. */
export function solveWith(lower: Float64Array, size: number, b: Float64Array): Float64Array {
  const x = Float64Array.from(b)
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row]! -= lower[row * size + k]! * x[k]!
    x[row]! /= lower[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row]! -= lower[k * size + row]! * x[k]!
    x[row]! /= lower[row * size + row]!
  }
  return x
}

/** xᵀ·(L·Lᵀ)⁻¹·x: the variance of a sum with weights x, where L·Lᵀ is the information about its parts. */
export function varianceWith(lower: Float64Array, size: number, x: Float64Array): number {
  const solved = solveWith(lower, size, x)
  return solved.reduce((sum, value, at) => sum + value * x[at]!, 0)
}
