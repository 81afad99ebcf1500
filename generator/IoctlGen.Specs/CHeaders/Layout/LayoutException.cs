namespace IoctlGen.Specs;

/// <summary>Why a type has no layout.</summary>
internal sealed class LayoutException(string reason) : Exception(reason);
