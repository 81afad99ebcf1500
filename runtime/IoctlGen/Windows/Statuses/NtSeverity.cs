namespace IoctlGen;

/// <summary>The severity of an <see cref="NtStatus"/>: its highest two bits.</summary>
public enum NtSeverity
{
    /// <summary>STATUS_SEVERITY_SUCCESS: carried out.</summary>
    Success = 0,

    /// <summary>STATUS_SEVERITY_INFORMATIONAL: carried out, and there is something to say about it.</summary>
    Informational = 1,

    /// <summary>STATUS_SEVERITY_WARNING: carried out in part.</summary>
    Warning = 2,

    /// <summary>STATUS_SEVERITY_ERROR: not carried out.</summary>
    Error = 3,
}
