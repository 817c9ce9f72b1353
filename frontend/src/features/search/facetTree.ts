import type { RegionFacet } from '@/api/types'

export interface RegionBranch extends RegionFacet {
  children: RegionBranch[]
  depth: number
}

/** The flat facet of regions as a tree; a division whose parent is not in the answer stands at the root, one that is named twice once. */
export function regionTree(facet: RegionFacet[]): RegionBranch[] {
  const branches = new Map(facet.map((region) => [region.code, { ...region, children: [] as RegionBranch[], depth: 0 }]))
  const roots: RegionBranch[] = []
  for (const branch of [...branches.values()].sort((a, b) => a.code.localeCompare(b.code))) {
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

/** Depth first, as the list is read; what lies below a closed branch is left out. */
export function flatten(tree: RegionBranch[], isOpen: (code: string) => boolean = () => true): RegionBranch[] {
  return tree.flatMap((branch) => [branch, ...(isOpen(branch.code) ? flatten(branch.children, isOpen) : [])])
}

/** The chosen divisions and all above them: the branches that stand open so that the choice is seen. */
export function pathsTo(facet: RegionFacet[], chosen: string[]): Set<string> {
  const parents = new Map(facet.map(({ code, parent }) => [code, parent]))
  const path = new Set<string>()
  for (const code of chosen) {
    for (let at: string | null | undefined = code; at && !path.has(at); at = parents.get(at)) path.add(at)
  }
  return path
}

export function toggle<T>(values: T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}
