namespace IoctlGen.Specs.CHeaders;

/// <summary>Why a type has no layout.</summary>
sealed class LayoutException(string reason) : Exception(reason);
