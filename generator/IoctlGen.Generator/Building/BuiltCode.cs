using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Parsing;

/// <summary>A code with its descriptor and the file that holds the descriptor; null for the contract's main file.</summary>
sealed record ParsedCode(CodeModel Model, DescriptorModel Descriptor, AsWrittenFile? File);
