using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Building;

/// <summary>A code with its descriptor and the file that holds the descriptor; null for the contract's main file.</summary>
sealed record BuiltCode(CodeModel Model, DescriptorModel Descriptor, AsWrittenFile? File);
