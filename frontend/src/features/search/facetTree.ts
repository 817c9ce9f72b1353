import type { RegionFacet } from '@/api/types'

export interface RegionBranch extends RegionFacet {
  children: RegionBranch[]
  depth: number
}

/** The flat facet of regions as a tree; a division whose parent is not in the answer stands at the root. */
export function regionTree(facet: RegionFacet[]): RegionBranch[] {
  const branches = new Map(facet.map((region) => [region.code, { ...region, children: [] as RegionBranch[], depth: 0 }]))
  const roots: RegionBranch[] = []
  for (const branch of branches.values()) {
    const parent = branch.parent === null ? undefined : branches.get(branch.parent)
    if (parent && parent !== branch) parent.children.push(branch)
    else roots.push(branch)
  }
  const descend = (branch: RegionBranch, depth: number) => {
    branch.depth = depth
    branch.children.forEach((child) => descend(child, depth + 1))
  }
  roots.forEach((root) => descend(root, 0))
  return roots
}

/** Depth first, as the list is read. */
export function flatten(tree: RegionBranch[]): RegionBranch[] {
  return tree.flatMap((branch) => [branch, ...flatten(branch.children)])
}

export function toggle<T>(values: T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}
