namespace IoctlGen.Specs.CHeaders;

/// <summary>A type of C. Its text is its name as a declaration would have it: <c>ULONG</c>, <c>struct _GUID</c>, <c>WCHAR[8]</c>.</summary>
public abstract class CDataType
{
    private protected CDataType()
    {
    }

    /// <summary>The type that the names given by typedef lead to; itself where it is no such name.</summary>
    public virtual CDataType Resolved => this;
}
